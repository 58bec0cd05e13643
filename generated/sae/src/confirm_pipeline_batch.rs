// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfirmPipelineBatch`, from `sae/ConfirmPipelineBatch.md`.

use alicloud_runtime::codegen::*;

/// Lets a phased release go on with its next batch.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ConfirmPipelineBatchRequest::new()
///     .pipeline_id("...")
///     .confirm(true);
/// let reply = client.confirm_pipeline_batch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfirmPipelineBatchRequest {
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
    /// **Required.** Whether the next batch may begin.
    pub confirm: Option<bool>,
}

impl ConfirmPipelineBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `Confirm`, which is required.
    #[inline]
    pub fn confirm(mut self, value: bool) -> Self {
        self.confirm = Some(value);
        self
    }
}

request! {
    ConfirmPipelineBatchRequest {
        "PipelineId" => pipeline_id: query,
        "Confirm" => confirm: query,
    }
}

impl Operation for ConfirmPipelineBatchRequest {
    type Response = ConfirmPipelineBatchResponse;
    type Error = ConfirmPipelineBatchError;
    const INFO: OperationInfo = super::operation("ConfirmPipelineBatch")
        .roa("GET", "/pop/v1/sam/changeorder/ConfirmPipelineBatch")
        .required(&["PipelineId", "Confirm"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [ConfirmPipelineBatchError] = &[
        ConfirmPipelineBatchError::InvalidParameterNotEmpty,
        ConfirmPipelineBatchError::SystemUpgrading,
        ConfirmPipelineBatchError::InvalidParameterWithMessage,
        ConfirmPipelineBatchError::PipelineCanNotStartNextBatch,
    ];
}

/// Response to [`ConfirmPipelineBatchRequest`].
#[non_exhaustive]
pub struct ConfirmPipelineBatchResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91F93257-7A4A-4BD3-9A7E-2F6EAE6D****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0a98a02315955564772843261e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PipelineBatchData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ConfirmPipelineBatchResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PipelineBatchData {
    /// ID of the pipeline that the item belongs to or stands for. Example: `e2e-vds-feh-***`.
    pub pipeline_id: Option<String>,
}

response! {
    PipelineBatchData {
        "PipelineId" => pipeline_id: value,
    }
}

/// Errors that the documentation of [`ConfirmPipelineBatchRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`SystemUpgrading`](super::DocumentedError::SystemUpgrading)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
/// - [`PipelineCanNotStartNextBatch`](super::DocumentedError::PipelineCanNotStartNextBatch)
pub type ConfirmPipelineBatchError = super::DocumentedError;
