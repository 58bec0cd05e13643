// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFreqBandPlanGroup`, from `linkwan/GetFreqBandPlanGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FreqBandPlanGroupData};

/// Shows one frequency band plan group.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::GetFreqBandPlanGroupRequest::new()
///     .group_id(1);
/// let reply = client.get_freq_band_plan_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFreqBandPlanGroupRequest {
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl GetFreqBandPlanGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    GetFreqBandPlanGroupRequest {
        "GroupId" => group_id: query,
    }
}

impl Operation for GetFreqBandPlanGroupRequest {
    type Response = GetFreqBandPlanGroupResponse;
    type Error = GetFreqBandPlanGroupError;
    const INFO: OperationInfo = super::operation("GetFreqBandPlanGroup")
        .required(&["GroupId"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [GetFreqBandPlanGroupError] = &[
        GetFreqBandPlanGroupError::ForbiddenByRam,
        GetFreqBandPlanGroupError::ForbiddenByRiskControl,
        GetFreqBandPlanGroupError::NonExistent,
        GetFreqBandPlanGroupError::InternalError,
    ];
}

/// Response to [`GetFreqBandPlanGroupRequest`].
#[non_exhaustive]
pub struct GetFreqBandPlanGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FreqBandPlanGroupData>,
}

response! {
    GetFreqBandPlanGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`GetFreqBandPlanGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetFreqBandPlanGroupError = super::DocumentedError;
