// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFreqBandPlanGroups`, from `linkwan/ListFreqBandPlanGroups.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FreqBandPlanGroupData};

/// Lists the frequency band plan groups of the platform.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListFreqBandPlanGroupsRequest::new();
/// let reply = client.list_freq_band_plan_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFreqBandPlanGroupsRequest {}

impl ListFreqBandPlanGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListFreqBandPlanGroupsRequest {}
}

impl Operation for ListFreqBandPlanGroupsRequest {
    type Response = ListFreqBandPlanGroupsResponse;
    type Error = ListFreqBandPlanGroupsError;
    const INFO: OperationInfo = super::operation("ListFreqBandPlanGroups")
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListFreqBandPlanGroupsError] = &[
        ListFreqBandPlanGroupsError::ForbiddenByRam,
        ListFreqBandPlanGroupsError::ForbiddenByRiskControl,
        ListFreqBandPlanGroupsError::InternalError,
    ];
}

/// Response to [`ListFreqBandPlanGroupsRequest`].
#[non_exhaustive]
pub struct ListFreqBandPlanGroupsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<FreqBandPlanGroupData>,
}

response! {
    ListFreqBandPlanGroupsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
    }
}

/// Errors that the documentation of [`ListFreqBandPlanGroupsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListFreqBandPlanGroupsError = super::DocumentedError;
