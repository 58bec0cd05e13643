// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DistApplicationData`, from `ens/DistApplicationData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DistResult};

/// Hands application data, pushed ahead by
/// [`PushApplicationData`](super::Client::push_application_data), out to edge instances step by
/// step.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DistApplicationDataRequest::new()
///     .app_id("...")
///     .data("...");
/// let reply = client.dist_application_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DistApplicationDataRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Files to spread, as a JSON array with name, version and target each.
    pub data: Option<String>,
    /// What is done about the dist, as rules.
    pub dist_strategy: Option<String>,
}

impl DistApplicationDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Data`, which is required.
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    /// Sets `DistStrategy`.
    pub fn dist_strategy(mut self, value: impl Into<String>) -> Self {
        self.dist_strategy = Some(value.into());
        self
    }
}

request! {
    DistApplicationDataRequest {
        "AppId" => app_id: query,
        "Data" => data: query,
        "DistStrategy" => dist_strategy: query,
    }
}

impl Operation for DistApplicationDataRequest {
    type Response = DistApplicationDataResponse;
    type Error = DistApplicationDataError;
    const INFO: OperationInfo = super::operation("DistApplicationData")
        .required(&["AppId", "Data"]);
    const ERRORS: &'static [DistApplicationDataError] = &[
        DistApplicationDataError::NoPermission,
        DistApplicationDataError::InvalidParameterAny,
    ];
}

/// Response to [`DistApplicationDataRequest`].
#[non_exhaustive]
pub struct DistApplicationDataResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many there are of this: dist instance total. Example: `2`.
    pub dist_instance_total_count: Option<i32>,
    /// IDs of the dist instances that were found or are concerned.
    pub dist_instance_ids: Vec<String>,
    /// Outcomes of the dist, one entry each.
    pub dist_results: Vec<DistResult>,
}

response! {
    DistApplicationDataResponse {
        "RequestId" => request_id: value,
        "DistInstanceTotalCount" => dist_instance_total_count: value,
        "DistInstanceIds" => dist_instance_ids: list("DistInstanceId"),
        "DistResults" => dist_results: list("DistResult"),
    }
}

/// Errors that the documentation of [`DistApplicationDataRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DistApplicationDataError = super::DocumentedError;
