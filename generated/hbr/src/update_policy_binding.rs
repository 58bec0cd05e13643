// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePolicyBinding`, from `hbr/UpdatePolicyBinding.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonFileSystemDetail, OssDetail, UdmDetail};

/// Changes the binding of a data source to a policy, or disables it.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::UpdatePolicyBindingRequest::new()
///     .policy_id("...")
///     .data_source_id("...")
///     .source_type("...");
/// let reply = client.update_policy_binding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePolicyBindingRequest {
    /// **Required.** Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
    /// **Required.** What is protected: depending on the source type an ECS instance, an OSS bucket, or
    /// a NAS file system.
    pub data_source_id: Option<String>,
    /// **Required.** What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`;
    /// decides which other parameters count.
    pub source_type: Option<String>,
    /// Free text that tells people about the policy binding.
    pub policy_binding_description: Option<String>,
    /// Whether the policy is out of force for the data source.
    pub disabled: Option<bool>,
    /// Where it comes from.
    pub source: Option<String>,
    /// What is taken into the backup.
    pub include: Option<String>,
    /// What is left out of the backup.
    pub exclude: Option<String>,
    /// Upper limit that applies to the speed.
    pub speed_limit: Option<String>,
    /// The advanced options that are concerned.
    pub advanced_options: Option<AdvancedOptions>,
}

impl UpdatePolicyBindingRequest {
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
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `PolicyBindingDescription`.
    pub fn policy_binding_description(mut self, value: impl Into<String>) -> Self {
        self.policy_binding_description = Some(value.into());
        self
    }
    /// Sets `Disabled`.
    #[inline]
    pub fn disabled(mut self, value: bool) -> Self {
        self.disabled = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Include`.
    pub fn include(mut self, value: impl Into<String>) -> Self {
        self.include = Some(value.into());
        self
    }
    /// Sets `Exclude`.
    pub fn exclude(mut self, value: impl Into<String>) -> Self {
        self.exclude = Some(value.into());
        self
    }
    /// Sets `SpeedLimit`.
    pub fn speed_limit(mut self, value: impl Into<String>) -> Self {
        self.speed_limit = Some(value.into());
        self
    }
    /// Sets `AdvancedOptions`.
    pub fn advanced_options(mut self, value: impl Into<AdvancedOptions>) -> Self {
        self.advanced_options = Some(value.into());
        self
    }
}

request! {
    UpdatePolicyBindingRequest {
        "PolicyId" => policy_id: form,
        "DataSourceId" => data_source_id: form,
        "SourceType" => source_type: query,
        "PolicyBindingDescription" => policy_binding_description: query,
        "Disabled" => disabled: query,
        "Source" => source: query,
        "Include" => include: query,
        "Exclude" => exclude: query,
        "SpeedLimit" => speed_limit: query,
        "AdvancedOptions" => advanced_options: query_json,
    }
}

impl Operation for UpdatePolicyBindingRequest {
    type Response = UpdatePolicyBindingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePolicyBinding")
        .required(&["PolicyId", "DataSourceId", "SourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`UpdatePolicyBindingRequest`].
#[non_exhaustive]
pub struct UpdatePolicyBindingResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6F24C46-54B9-519B-9AB8-A8988D705E67`.
    pub request_id: Option<String>,
}

response! {
    UpdatePolicyBindingResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The advanced options that are concerned.
#[non_exhaustive]
pub struct AdvancedOptions {
    /// Options for backing up or restoring whole servers.
    pub udm_detail: Option<UdmDetail>,
    /// Options for backing up objects in OSS.
    pub oss_detail: Option<OssDetail>,
    /// Options for backing up large file systems.
    pub common_file_system_detail: Option<CommonFileSystemDetail>,
}

impl AdvancedOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UdmDetail`.
    pub fn udm_detail(mut self, value: impl Into<UdmDetail>) -> Self {
        self.udm_detail = Some(value.into());
        self
    }
    /// Sets `OssDetail`.
    pub fn oss_detail(mut self, value: impl Into<OssDetail>) -> Self {
        self.oss_detail = Some(value.into());
        self
    }
    /// Sets `CommonFileSystemDetail`.
    pub fn common_file_system_detail(
        mut self,
        value: impl Into<CommonFileSystemDetail>,
    ) -> Self {
        self.common_file_system_detail = Some(value.into());
        self
    }
}

request! {
    AdvancedOptions {
        "UdmDetail" => udm_detail: field,
        "OssDetail" => oss_detail: field,
        "CommonFileSystemDetail" => common_file_system_detail: field,
    }
}
