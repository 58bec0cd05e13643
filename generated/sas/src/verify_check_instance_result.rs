// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyCheckInstanceResult`, from `sas/VerifyCheckInstanceResult.md`.

use alicloud_runtime::codegen::*;

/// Checks single cloud resources again for one configuration check item.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::VerifyCheckInstanceResultRequest::new();
/// let reply = client.verify_check_instance_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyCheckInstanceResultRequest {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
    /// Where the task comes from.
    pub task_source: Option<String>,
}

impl VerifyCheckInstanceResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TaskSource`.
    pub fn task_source(mut self, value: impl Into<String>) -> Self {
        self.task_source = Some(value.into());
        self
    }
}

request! {
    VerifyCheckInstanceResultRequest {
        "CheckId" => check_id: query,
        "InstanceIds" => instance_ids: query,
        "TaskSource" => task_source: query,
    }
}

impl Operation for VerifyCheckInstanceResultRequest {
    type Response = VerifyCheckInstanceResultResponse;
    type Error = VerifyCheckInstanceResultError;
    const INFO: OperationInfo = super::operation("VerifyCheckInstanceResult");
    const ERRORS: &'static [VerifyCheckInstanceResultError] = &[
        VerifyCheckInstanceResultError::NoPermission,
        VerifyCheckInstanceResultError::ServerError,
    ];
}

/// Response to [`VerifyCheckInstanceResultRequest`].
#[non_exhaustive]
pub struct VerifyCheckInstanceResultResponse {
    /// What the call returns besides its status.
    pub data: Option<CheckInstanceData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B869E3A0-1147-539D-9920-47580700****`.
    pub request_id: Option<String>,
}

response! {
    VerifyCheckInstanceResultResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CheckInstanceData {
    /// Code that stands for the operate, for programs to act on. Example: `ActionTrialUnauthorized`.
    pub operate_code: Option<String>,
    /// The fail instances that were found or are concerned, one entry each.
    /// Example: `i-2ze3a5ws0mjvqwqr****`.
    pub fail_instances: Vec<String>,
}

response! {
    CheckInstanceData {
        "OperateCode" => operate_code: value,
        "FailInstances" => fail_instances: list(""),
    }
}

/// Errors that the documentation of [`VerifyCheckInstanceResultRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type VerifyCheckInstanceResultError = super::DocumentedError;
