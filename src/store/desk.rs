//! The desk: one thread owns the document, and the window asks it.

use super::Document;
use futures_channel::oneshot;
use std::{
    fmt, io,
    sync::mpsc::{self, Sender},
    thread,
};

type Job = Box<dyn FnOnce(&mut Document) + Send>;

/// The way to a document that another thread owns. Dropping the last one closes the document.
#[derive(Clone)]
pub struct Desk {
    jobs: Sender<Job>,
}

/// The document was closed before it could answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the document is closed")]
pub struct Closed;

impl Desk {
    /// Gives a document to a thread of its own.
    ///
    /// # Errors
    /// A system that gives no thread.
    pub fn new(mut document: Document) -> io::Result<Self> {
        let (jobs, inbox) = mpsc::channel::<Job>();
        thread::Builder::new().name("desk".to_owned()).spawn(move || {
            for job in inbox {
                job(&mut document);
            }
        })?;
        Ok(Self { jobs })
    }

    /// Asks the document; jobs are done in the order in which they were asked.
    ///
    /// # Errors
    /// The document is closed.
    pub async fn ask<T: Send + 'static>(
        self,
        job: impl FnOnce(&mut Document) -> T + Send + 'static,
    ) -> Result<T, Closed> {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |document| {
            // Nobody waits any more when the window is gone.
            let _ = reply.send(job(document));
        });
        self.jobs.send(job).map_err(|_| Closed)?;
        answer.await.map_err(|_| Closed)
    }
}

impl fmt::Debug for Desk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Desk")
    }
}
