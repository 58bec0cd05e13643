// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveDomainMultiStreamOptimalMode`, from `live/SetLiveDomainMultiStreamOptimalMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OnOff};

/// Sets the optimal mode for a multi-stream push of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveDomainMultiStreamOptimalModeRequest::new()
///     .domain("...")
///     .app_name("...")
///     .stream_name("...")
///     .optimal_mode("...");
/// let reply = client.set_live_domain_multi_stream_optimal_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveDomainMultiStreamOptimalModeRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Way in which the optimal works.
    pub optimal_mode: Option<Open<OnOff>>,
}

impl SetLiveDomainMultiStreamOptimalModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `OptimalMode`, which is required.
    pub fn optimal_mode(mut self, value: impl Into<Open<OnOff>>) -> Self {
        self.optimal_mode = Some(value.into());
        self
    }
}

request! {
    SetLiveDomainMultiStreamOptimalModeRequest {
        "Domain" => domain: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "OptimalMode" => optimal_mode: query,
    }
}

impl Operation for SetLiveDomainMultiStreamOptimalModeRequest {
    type Response = SetLiveDomainMultiStreamOptimalModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLiveDomainMultiStreamOptimalMode")
        .method("GET")
        .required(&["Domain", "AppName", "StreamName", "OptimalMode"]);
}

/// Response to [`SetLiveDomainMultiStreamOptimalModeRequest`], which the documentation does not describe.
pub type SetLiveDomainMultiStreamOptimalModeResponse = alicloud_runtime::UndocumentedResponse;
