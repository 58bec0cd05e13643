// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPartitionsHeatmap`, from `das/GetPartitionsHeatmap.md`.

use alicloud_runtime::codegen::*;

/// Shows how heavily each partition of a PolarDB-X 2.0 instance is accessed.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetPartitionsHeatmapRequest::new();
/// let reply = client.get_partitions_heatmap(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPartitionsHeatmapRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Period to look at.
    pub time_range: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl GetPartitionsHeatmapRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TimeRange`.
    pub fn time_range(mut self, value: impl Into<String>) -> Self {
        self.time_range = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    GetPartitionsHeatmapRequest {
        "ConsoleContext" => console_context: query,
        "InstanceId" => instance_id: query,
        "TimeRange" => time_range: query,
        "Type" => type_: query,
    }
}

impl Operation for GetPartitionsHeatmapRequest {
    type Response = GetPartitionsHeatmapResponse;
    type Error = GetPartitionsHeatmapError;
    const INFO: OperationInfo = super::operation("GetPartitionsHeatmap")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetPartitionsHeatmapError] = &[
        GetPartitionsHeatmapError::InvalidParams,
        GetPartitionsHeatmapError::NoPermission,
    ];
}

/// Response to [`GetPartitionsHeatmapRequest`].
#[non_exhaustive]
pub struct GetPartitionsHeatmapResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D00DB161-FEF6-5428-B37A-8D29A4C2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetPartitionsHeatmapResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetPartitionsHeatmapRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetPartitionsHeatmapError = super::DocumentedError;
