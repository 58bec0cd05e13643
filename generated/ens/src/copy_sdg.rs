// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CopySDG`, from `ens/CopySDG.md`.

use alicloud_runtime::codegen::*;

/// Copies a shared data group (SDG) to other edge nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CopySDGRequest::new()
///     .sdg_id("...")
///     .destination_region_ids(["..."]);
/// let reply = client.copy_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CopySDGRequest {
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
    /// **Required.** IDs of the destination regions to work on or to narrow the list down to.
    pub destination_region_ids: Vec<String>,
}

impl CopySDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
    /// Sets `DestinationRegionIds`, which is required.
    pub fn destination_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.destination_region_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CopySDGRequest {
        "SDGId" => sdg_id: query,
        "DestinationRegionIds" => destination_region_ids: query_json,
    }
}

impl Operation for CopySDGRequest {
    type Response = CopySDGResponse;
    type Error = CopySDGError;
    const INFO: OperationInfo = super::operation("CopySDG")
        .method("GET")
        .required(&["SDGId", "DestinationRegionIds"]);
    const ERRORS: &'static [CopySDGError] = &[
        CopySDGError::InterfaceCallError,
        CopySDGError::InterfaceCallFailed,
        CopySDGError::ParameterInvalid,
        CopySDGError::NoPermission,
        CopySDGError::InvalidParameterAny,
    ];
}

/// Response to [`CopySDGRequest`].
#[non_exhaustive]
pub struct CopySDGResponse {
    /// ID of this call; quote it when asking support about it. Example: `XXX-XXX-XXX`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SDGData>,
}

response! {
    CopySDGResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SDGData {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<SDGResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SDGData {
        "Message" => message: value,
        "Result" => result: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct SDGResult {
    /// How many there are of this: failed. Example: `0`.
    pub failed_count: Option<i64>,
    /// The failed items that were found or are concerned, one entry each.
    pub failed_items: Vec<FailedItem>,
    /// How many there are of this: success. Example: `1`.
    pub success_count: Option<i64>,
}

response! {
    SDGResult {
        "FailedCount" => failed_count: value,
        "FailedItems" => failed_items: list(""),
        "SuccessCount" => success_count: value,
    }
}

/// The failed items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FailedItem {
    /// Reason of the failure in words. Example: `region not found`.
    pub error_message: Option<String>,
    /// Region that the destination lies in. Example: `cn-hangzhou-xxx`.
    pub destination_region_id: Option<String>,
}

response! {
    FailedItem {
        "ErrorMessage" => error_message: value,
        "DestinationRegionId" => destination_region_id: value,
    }
}

/// Errors that the documentation of [`CopySDGRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type CopySDGError = super::DocumentedError;
