// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PushApplicationData`, from `ens/PushApplicationData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DistResult};

/// Loads application data onto file servers, from where
/// [`DistApplicationData`](super::Client::dist_application_data) hands it out.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::PushApplicationDataRequest::new()
///     .data("...")
///     .app_id("...");
/// let reply = client.push_application_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PushApplicationDataRequest {
    /// **Required.** Files to spread, as a JSON array with name, version and target each.
    pub data: Option<String>,
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// How long to wait before giving up.
    pub timeout: Option<i32>,
    /// What is done about the push, as rules.
    pub push_strategy: Option<String>,
}

impl PushApplicationDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Timeout`.
    #[inline]
    pub fn timeout(mut self, value: i32) -> Self {
        self.timeout = Some(value);
        self
    }
    /// Sets `PushStrategy`.
    pub fn push_strategy(mut self, value: impl Into<String>) -> Self {
        self.push_strategy = Some(value.into());
        self
    }
}

request! {
    PushApplicationDataRequest {
        "Data" => data: query,
        "AppId" => app_id: query,
        "Timeout" => timeout: query,
        "PushStrategy" => push_strategy: query,
    }
}

impl Operation for PushApplicationDataRequest {
    type Response = PushApplicationDataResponse;
    type Error = PushApplicationDataError;
    const INFO: OperationInfo = super::operation("PushApplicationData")
        .required(&["Data", "AppId"]);
    const ERRORS: &'static [PushApplicationDataError] = &[
        PushApplicationDataError::NoPermission,
        PushApplicationDataError::InvalidParameterAny,
    ];
}

/// Response to [`PushApplicationDataRequest`].
#[non_exhaustive]
pub struct PushApplicationDataResponse {
    /// Outcomes of the push, one entry each.
    pub push_results: Vec<DistResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    PushApplicationDataResponse {
        "PushResults" => push_results: list("PushResult"),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`PushApplicationDataRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type PushApplicationDataError = super::DocumentedError;
