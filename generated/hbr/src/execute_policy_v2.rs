// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecutePolicyV2`, from `hbr/ExecutePolicyV2.md`.

use alicloud_runtime::codegen::*;

/// Runs a backup policy at once, for one or all bound data sources.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::ExecutePolicyV2Request::new()
///     .policy_id("...")
///     .rule_id("...");
/// let reply = client.execute_policy_v2(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecutePolicyV2Request {
    /// **Required.** Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
    /// What is protected: depending on the source type an ECS instance, an OSS bucket, or a NAS file
    /// system.
    pub data_source_id: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// **Required.** One schedule within the plan or policy.
    pub rule_id: Option<String>,
}

impl ExecutePolicyV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `RuleId`, which is required.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
}

request! {
    ExecutePolicyV2Request {
        "PolicyId" => policy_id: form,
        "DataSourceId" => data_source_id: form,
        "SourceType" => source_type: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for ExecutePolicyV2Request {
    type Response = ExecutePolicyV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecutePolicyV2")
        .required(&["PolicyId", "RuleId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`ExecutePolicyV2Request`].
#[non_exhaustive]
pub struct ExecutePolicyV2Response {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4EEB401-DD21-588D-AE3B-1E835C7655E1`.
    pub request_id: Option<String>,
    /// ID of the job, for asking later how it stands. Example: `job-*********************`.
    pub job_id: Option<String>,
}

response! {
    ExecutePolicyV2Response {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "JobId" => job_id: value,
    }
}
