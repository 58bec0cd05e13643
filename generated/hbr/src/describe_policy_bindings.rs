// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyBindings`, from `hbr/DescribePolicyBindings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CommonFileSystemDetail, FileDetail, Filter};

/// Lists the data sources bound to a policy, or the policies of a data source.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribePolicyBindingsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_policy_bindings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyBindingsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
    /// IDs of the data sources to work on or to narrow the list down to.
    pub data_source_ids: Vec<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Conditions that items have to meet. Items: at most 100.
    pub filters: Vec<Filter>,
}

impl DescribePolicyBindingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `DataSourceIds`.
    pub fn data_source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_source_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribePolicyBindingsRequest {
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "PolicyId" => policy_id: form,
        "DataSourceIds" => data_source_ids: form_json,
        "SourceType" => source_type: query,
        "Filters" => filters: query,
    }
}

impl Operation for DescribePolicyBindingsRequest {
    type Response = DescribePolicyBindingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePolicyBindings")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribePolicyBindingsRequest {
    type Item = PolicyBinding;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policy_bindings)
    }
}

/// Response to [`DescribePolicyBindingsRequest`].
#[non_exhaustive]
pub struct DescribePolicyBindingsResponse {
    /// The policy bindings that were found or are concerned, one entry each.
    pub policy_bindings: Vec<PolicyBinding>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `38`.
    pub total_count: Option<i64>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5225929A-4EBD-55EE-9FE1-4A130E582A76`.
    pub request_id: Option<String>,
}

response! {
    DescribePolicyBindingsResponse {
        "PolicyBindings" => policy_bindings: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The policy bindings that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PolicyBinding {
    /// When the item was created or added. Example: `1661399570`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: updated. Example: `1653611573`.
    pub updated_time: Option<i64>,
    /// ID of the policy binding that the item belongs to or stands for.
    /// Example: `pd-000************slc`.
    pub policy_binding_id: Option<String>,
    /// Free text that tells people about the policy binding.
    /// Example: `po-000************eslc-i-uf6************y5g`.
    pub policy_binding_description: Option<String>,
    /// Backup policy that is meant; data sources are bound to it. Example: `po-000************56y`.
    pub policy_id: Option<String>,
    /// What is protected: depending on the source type an ECS instance, an OSS bucket, or a NAS file
    /// system. Example: `i-8vb************5ly`.
    pub data_source_id: Option<String>,
    /// Whether the item is switched off. Example: `true`.
    pub disabled: Option<bool>,
    /// Where it comes from. Example: `backup/`.
    pub source: Option<String>,
    /// What is taken into the backup. Example: `[\"*.doc\",\"*.xltm\"]`.
    pub include: Option<String>,
    /// What is left out of the backup. Example: `[\"*.doc\",\"*.xltm\"]`.
    pub exclude: Option<String>,
    /// Upper limit that applies to the speed. Example: `0:24:10240`.
    pub speed_limit: Option<String>,
    /// The advanced options that are concerned.
    pub advanced_options: Option<AdvancedOptions>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`). Example: `CROSS_ACCOUNT`.
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    /// Example: `1480************`.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    /// Example: `hbrcrossrole`.
    pub cross_account_role_name: Option<String>,
}

response! {
    PolicyBinding {
        "CreatedTime" => created_time: value,
        "UpdatedTime" => updated_time: value,
        "PolicyBindingId" => policy_binding_id: value,
        "PolicyBindingDescription" => policy_binding_description: value,
        "PolicyId" => policy_id: value,
        "DataSourceId" => data_source_id: value,
        "Disabled" => disabled: value,
        "Source" => source: value,
        "Include" => include: value,
        "Exclude" => exclude: value,
        "SpeedLimit" => speed_limit: value,
        "AdvancedOptions" => advanced_options: value,
        "SourceType" => source_type: value,
        "CrossAccountType" => cross_account_type: value,
        "CrossAccountUserId" => cross_account_user_id: value,
        "CrossAccountRoleName" => cross_account_role_name: value,
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

response! {
    AdvancedOptions {
        "UdmDetail" => udm_detail: value,
        "OssDetail" => oss_detail: value,
        "FileDetail" => file_detail: value,
        "CommonNasDetail" => common_nas_detail: value,
        "CommonFileSystemDetail" => common_file_system_detail: value,
    }
}

/// Options for backing up or restoring whole servers.
#[non_exhaustive]
pub struct UdmDetail {
    /// IDs of the exclude disks that were found or are concerned. Example: `d-bp1************apo`.
    pub exclude_disk_id_list: Vec<String>,
    /// IDs of the disks that were found or are concerned. Example: `d-bp1************apo`.
    pub disk_id_list: Vec<String>,
    /// Whether all disks are captured at the same moment; possible only when every one is an ESSD.
    /// Example: `true`.
    pub snapshot_group: Option<bool>,
    /// Whether applications are brought to rest first. Example: `false`.
    pub app_consistent: Option<bool>,
    /// Role that runs commands on the server to bring applications to rest; needed for consistent
    /// snapshots of them. Example: `AliyunECSInstanceForHbrRole`.
    pub ram_role_name: Option<String>,
    /// Path under which the pre script is found. Example: `/tmp/prescript.sh`.
    pub pre_script_path: Option<String>,
    /// Path under which the post script is found. Example: `/tmp/postscript.sh`.
    pub post_script_path: Option<String>,
    /// Whether this is switched on: fs freeze. Example: `true`.
    pub enable_fs_freeze: Option<bool>,
    /// How many seconds this is: timeout in. Example: `30`.
    pub timeout_in_seconds: Option<i64>,
    /// Whether this is switched on: writers. Example: `true`.
    pub enable_writers: Option<bool>,
    /// ID of the destination kms key that the item belongs to or stands for.
    /// Example: `4ed37b1e-da51-4187-aceb-9db4f9b7148b`.
    pub destination_kms_key_id: Option<String>,
}

response! {
    UdmDetail {
        "ExcludeDiskIdList" => exclude_disk_id_list: list(""),
        "DiskIdList" => disk_id_list: list(""),
        "SnapshotGroup" => snapshot_group: value,
        "AppConsistent" => app_consistent: value,
        "RamRoleName" => ram_role_name: value,
        "PreScriptPath" => pre_script_path: value,
        "PostScriptPath" => post_script_path: value,
        "EnableFsFreeze" => enable_fs_freeze: value,
        "TimeoutInSeconds" => timeout_in_seconds: value,
        "EnableWriters" => enable_writers: value,
        "DestinationKmsKeyId" => destination_kms_key_id: value,
    }
}

/// Options for backing up objects in OSS.
#[non_exhaustive]
pub struct OssDetail {
    /// OSS inventory to find changed objects with; worth it for buckets of a hundred million objects or
    /// more. Example: `inventory_test`.
    pub inventory_id: Option<String>,
    /// What is done about the inventory cleanup, as rules. Example: `DELETE_CURRENT_AND_PREVIOUS`.
    pub inventory_cleanup_policy: Option<String>,
}

response! {
    OssDetail {
        "InventoryId" => inventory_id: value,
        "InventoryCleanupPolicy" => inventory_cleanup_policy: value,
    }
}

/// Options for backing up NAS storage on premises.
#[non_exhaustive]
pub struct CommonNasDetail {
    /// Whether a full backup is made when an incremental one fails. Example: `true`.
    pub full_on_increment_fail: Option<bool>,
    /// How large the fetch slice is or is to be. Example: `100000`.
    pub fetch_slice_size: Option<i64>,
    /// Backup client installed on a machine; it does the reading and writing there.
    /// Example: `c-0001eg6mcvjs93f46s2d`.
    pub client_id: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-000gkcofngi04j6k680a`.
    pub cluster_id: Option<String>,
}

response! {
    CommonNasDetail {
        "FullOnIncrementFail" => full_on_increment_fail: value,
        "FetchSliceSize" => fetch_slice_size: value,
        "ClientId" => client_id: value,
        "ClusterId" => cluster_id: value,
    }
}
