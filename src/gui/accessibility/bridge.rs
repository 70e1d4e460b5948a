//! The connection between the window and assistive technology: requests come in, changed nodes go out.

use super::platform::Platform;
use super::snapshot::{ROOT, Snapshot};
use accesskit::{
    ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, Node, NodeId, TreeId, TreeInfo,
    TreeUpdate,
};
use iced::futures::channel::mpsc;
use iced::{Subscription, Task, window};
use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A handle on the connection of one window, cheap to clone.
#[derive(Clone, Default)]
pub struct Bridge(Arc<Inner>);

#[derive(Default)]
struct Inner {
    active: AtomicBool,
    needs_full_tree: AtomicBool,
    /// Bits of the scale factor; zero before the window told it.
    scale: AtomicU64,
    requests: Mutex<Vec<ActionRequest>>,
    wake: Mutex<Option<mpsc::UnboundedSender<()>>>,
    sent: Mutex<Sent>,
    platform: Platform,
}

/// What assistive technology knows already.
#[derive(Default)]
struct Sent {
    nodes: HashMap<NodeId, Node>,
    focus: Option<NodeId>,
}

/// Receives what assistive technology asks, on a thread of the adapter.
#[derive(Clone)]
pub struct Handler(Bridge);

/// Locks, whatever happened to another thread that held the lock.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inner {
    fn wake(&self) {
        if let Some(sender) = &*lock(&self.wake) {
            let _closed_when_the_window_is = sender.unbounded_send(());
        }
    }
}

impl ActivationHandler for Handler {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        let inner = &self.0.0;
        inner.needs_full_tree.store(true, SeqCst);
        inner.active.store(true, SeqCst);
        inner.wake(); // The full tree follows with the redraw that this causes.
        None
    }
}

impl ActionHandler for Handler {
    fn do_action(&mut self, request: ActionRequest) {
        lock(&self.0.0.requests).push(request);
        self.0.0.wake();
    }
}

impl DeactivationHandler for Handler {
    fn deactivate_accessibility(&mut self) {
        self.0.0.active.store(false, SeqCst);
    }
}

impl Hash for Bridge {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}

impl Bridge {
    /// Connects a window, once, when it is opened.
    pub fn attach<M: Send + 'static>(&self, window: window::Id) -> Task<M> {
        self.0.platform.attach(&Handler(self.clone()), window)
    }

    /// One message for each request of assistive technology; handling it needs no code, it makes iced redraw.
    pub fn subscription(&self) -> Subscription<()> {
        Subscription::run_with(self.clone(), |bridge: &Self| {
            let (sender, receiver) = mpsc::unbounded();
            if bridge.is_active() {
                let _receiver_is_alive = sender.unbounded_send(());
            }
            *lock(&bridge.0.wake) = Some(sender);
            receiver
        })
    }

    /// Whether some assistive technology listens; without it nothing is collected.
    pub fn is_active(&self) -> bool {
        self.0.active.load(SeqCst)
    }

    /// Sets physical pixels per logical pixel, when the application knows it before the window tells.
    pub fn set_scale(&self, scale: f64) {
        self.0.scale.store(scale.to_bits(), SeqCst);
    }

    pub(super) fn scale(&self) -> f64 {
        match self.0.scale.load(SeqCst) {
            0 => 1.0,
            bits => f64::from_bits(bits),
        }
    }

    pub(super) fn take_requests(&self) -> Vec<ActionRequest> {
        std::mem::take(&mut *lock(&self.0.requests))
    }

    pub(super) fn window_event(&self, event: &window::Event) {
        match event {
            window::Event::Focused => self.0.platform.window_focus(true),
            window::Event::Unfocused => self.0.platform.window_focus(false),
            window::Event::Rescaled(scale) => self.set_scale(f64::from(*scale)),
            _ => {}
        }
    }

    /// Sends the nodes that differ from what was sent before.
    pub(super) fn publish(&self, snapshot: Snapshot) {
        let mut sent = lock(&self.0.sent);
        let is_known = |(id, node): &(NodeId, Node)| sent.nodes.get(id) == Some(node);
        if !self.0.needs_full_tree.load(SeqCst)
            && sent.focus == Some(snapshot.focus)
            && sent.nodes.len() == snapshot.nodes.len()
            && snapshot.nodes.iter().all(is_known)
        {
            return;
        }
        self.0.platform.update(|| {
            let full = self.0.needs_full_tree.swap(false, SeqCst);
            if full {
                sent.nodes.clear();
            }
            let is_new = |(id, node): &&(NodeId, Node)| sent.nodes.get(id) != Some(node);
            let nodes = snapshot.nodes.iter().filter(is_new).cloned().collect();
            sent.focus = Some(snapshot.focus);
            sent.nodes = snapshot.nodes.into_iter().collect();
            let tree = full.then(|| TreeInfo {
                root: ROOT,
                toolkit_name: Some("iced".into()),
                toolkit_version: Some("0.14".into()),
            });
            TreeUpdate { nodes, tree, tree_id: TreeId::ROOT, focus: snapshot.focus }
        });
    }
}
