use crate::support::{folder, now, small_document};
use kadans::domain::{Edit, Record, Zone};
use kadans::store::{Closed, Desk};
use std::{future::Future, pin::pin, sync::Arc, task};

/// Waits for a future on this thread.
fn wait<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(std::thread::Thread);
    impl task::Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = task::Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = task::Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
            return value;
        }
        std::thread::park();
    }
}

#[test]
fn the_desk_does_jobs_in_the_order_in_which_they_were_asked() {
    let folder = folder();
    let (_, document) = small_document(&folder);
    let zone = document.dossier().zone().unwrap().clone();
    let desk = Desk::new(document).unwrap();
    for name in ["PZ Een", "PZ Twee"] {
        let edit = Edit::Change(Record::Zone(Zone { name: name.to_owned(), ..zone.clone() }));
        let changed = wait(desk.clone().ask(move |document| document.edit(&edit, &now()))).unwrap().unwrap();
        assert_eq!(changed.dossier.zone().unwrap().name, name);
    }
    assert_eq!(wait(desk.ask(|document| document.history().len())), Ok(3));
}

#[test]
fn a_job_that_falls_closes_the_document_and_says_so() {
    let folder = folder();
    let (_, document) = small_document(&folder);
    let desk = Desk::new(document).unwrap();
    assert_eq!(wait(desk.clone().ask(|_| -> () { panic!("on purpose") })), Err(Closed));
    assert_eq!(wait(desk.ask(|_| ())), Err(Closed));
}
