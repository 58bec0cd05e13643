// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicyBindings`, from `hbr/CreatePolicyBindings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonFileSystemDetail, FileDetail, OssDetail, UdmDetail};

/// Binds data sources to a backup policy, each with its own options.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::CreatePolicyBindingsRequest::new();
/// let reply = client.create_policy_bindings(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyBindingsRequest {
    /// Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
    /// Items of the kind policy binding to work on or to narrow the list down to.
    pub policy_binding_list: Vec<PolicyBindingList>,
}

impl CreatePolicyBindingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `PolicyBindingList`.
    pub fn policy_binding_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyBindingList>>,
    ) -> Self {
        self.policy_binding_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePolicyBindingsRequest {
        "PolicyId" => policy_id: form,
        "PolicyBindingList" => policy_binding_list: query_json,
    }
}

impl Operation for CreatePolicyBindingsRequest {
    type Response = CreatePolicyBindingsResponse;
    type Error = CreatePolicyBindingsError;
    const INFO: OperationInfo = super::operation("CreatePolicyBindings")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreatePolicyBindingsError] = &[
        CreatePolicyBindingsError::PolicyAlreadyBoundWithThisDataSource,
    ];
}

/// Response to [`CreatePolicyBindingsRequest`].
#[non_exhaustive]
pub struct CreatePolicyBindingsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `82CC5B6C-72F7-5D39-92F6-67887DF9AD46`.
    pub request_id: Option<String>,
}

response! {
    CreatePolicyBindingsResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind policy binding to work on or to narrow the list down to.
#[non_exhaustive]
pub struct PolicyBindingList {
    /// Free text that tells people about the policy binding.
    pub policy_binding_description: Option<String>,
    /// What is protected: depending on the source type an ECS instance, an OSS bucket, or a NAS file
    /// system.
    pub data_source_id: Option<String>,
    /// Whether the policy is out of force for the data source.
    pub disabled: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
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
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
}

impl PolicyBindingList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyBindingDescription`.
    pub fn policy_binding_description(mut self, value: impl Into<String>) -> Self {
        self.policy_binding_description = Some(value.into());
        self
    }
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
    /// Sets `Disabled`.
    pub fn disabled(mut self, value: impl Into<String>) -> Self {
        self.disabled = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
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
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
}

request! {
    PolicyBindingList {
        "PolicyBindingDescription" => policy_binding_description: field,
        "DataSourceId" => data_source_id: field,
        "Disabled" => disabled: field,
        "SourceType" => source_type: field,
        "Source" => source: field,
        "Include" => include: field,
        "Exclude" => exclude: field,
        "SpeedLimit" => speed_limit: field,
        "AdvancedOptions" => advanced_options: field,
        "CrossAccountType" => cross_account_type: field,
        "CrossAccountUserId" => cross_account_user_id: field,
        "CrossAccountRoleName" => cross_account_role_name: field,
    }
}

/// The advanced options that are concerned.
#[non_exhaustive]
pub struct AdvancedOptions {
    /// Options for backing up or restoring whole servers.
    pub udm_detail: Option<UdmDetail>,
    /// Options for backing up objects in OSS.
    pub oss_detail: Option<OssDetail>,
    /// Options for backing up files.
    pub file_detail: Option<FileDetail>,
    /// Options for backing up NAS storage on premises.
    pub common_nas_detail: Option<CommonNasDetail>,
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
    /// Sets `FileDetail`.
    pub fn file_detail(mut self, value: impl Into<FileDetail>) -> Self {
        self.file_detail = Some(value.into());
        self
    }
    /// Sets `CommonNasDetail`.
    pub fn common_nas_detail(mut self, value: impl Into<CommonNasDetail>) -> Self {
        self.common_nas_detail = Some(value.into());
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
        "FileDetail" => file_detail: field,
        "CommonNasDetail" => common_nas_detail: field,
        "CommonFileSystemDetail" => common_file_system_detail: field,
    }
}

/// Options for backing up NAS storage on premises.
#[non_exhaustive]
pub struct CommonNasDetail {
    /// Whether a full backup is made when an incremental one fails.
    pub full_on_increment_fail: Option<bool>,
    /// How large the fetch slice is or is to be.
    pub fetch_slice_size: Option<i64>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
}

impl CommonNasDetail {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FullOnIncrementFail`.
    #[inline]
    pub fn full_on_increment_fail(mut self, value: bool) -> Self {
        self.full_on_increment_fail = Some(value);
        self
    }
    /// Sets `FetchSliceSize`.
    #[inline]
    pub fn fetch_slice_size(mut self, value: i64) -> Self {
        self.fetch_slice_size = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    CommonNasDetail {
        "FullOnIncrementFail" => full_on_increment_fail: field,
        "FetchSliceSize" => fetch_slice_size: field,
        "ClusterId" => cluster_id: field,
    }
}

/// Errors that the documentation of [`CreatePolicyBindingsRequest`] names.
///
/// - [`PolicyAlreadyBoundWithThisDataSource`](super::DocumentedError::PolicyAlreadyBoundWithThisDataSource)
pub type CreatePolicyBindingsError = super::DocumentedError;
