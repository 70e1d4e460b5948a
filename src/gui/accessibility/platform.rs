//! The adapter of the operating system. Linux speaks AT-SPI; elsewhere nothing is attached yet.

#[cfg(all(feature = "screen-reader", unix, not(target_os = "macos")))]
mod adapter {
    use crate::gui::accessibility::bridge::{Handler, lock};
    use accesskit::TreeUpdate;
    use iced::{Task, window};
    use std::sync::Mutex;

    /// The AT-SPI adapter; inactive until the desktop says that assistive technology runs.
    #[derive(Default)]
    pub struct Platform(Mutex<Option<accesskit_unix::Adapter>>);

    impl Platform {
        /// Starts the thread that talks to the session bus; never blocks and never fails.
        pub fn attach<M: Send + 'static>(&self, handler: &Handler, _window: window::Id) -> Task<M> {
            let handler = || handler.clone();
            lock(&self.0)
                .get_or_insert_with(|| accesskit_unix::Adapter::new(handler(), handler(), handler()));
            Task::none()
        }

        /// Sends an update when some assistive technology listens.
        pub fn update(&self, update: impl FnOnce() -> TreeUpdate) {
            if let Some(adapter) = &mut *lock(&self.0) {
                adapter.update_if_active(update);
            }
        }

        /// Says whether the window has the keyboard.
        pub fn window_focus(&self, focused: bool) {
            if let Some(adapter) = &mut *lock(&self.0) {
                adapter.update_window_focus_state(focused);
            }
        }
    }
}

#[cfg(not(all(feature = "screen-reader", unix, not(target_os = "macos"))))]
mod adapter {
    use crate::gui::accessibility::bridge::Handler;
    use accesskit::TreeUpdate;
    use iced::{Task, window};

    /// No adapter: the tree is never asked for.
    #[derive(Default)]
    pub struct Platform;

    impl Platform {
        /// Does nothing.
        pub fn attach<M: Send + 'static>(&self, _handler: &Handler, _window: window::Id) -> Task<M> {
            Task::none()
        }

        /// Does nothing.
        pub fn update(&self, _update: impl FnOnce() -> TreeUpdate) {}

        /// Does nothing.
        pub fn window_focus(&self, _focused: bool) {}
    }
}

pub use adapter::Platform;
