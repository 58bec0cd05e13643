// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessKeyLeakDetail`, from `sas/DescribeAccessKeyLeakDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows the details of one leaked AccessKey pair event.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAccessKeyLeakDetailRequest::new()
///     .id(1);
/// let reply = client.describe_access_key_leak_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessKeyLeakDetailRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribeAccessKeyLeakDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribeAccessKeyLeakDetailRequest {
        "Id" => id: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribeAccessKeyLeakDetailRequest {
    type Response = DescribeAccessKeyLeakDetailResponse;
    type Error = DescribeAccessKeyLeakDetailError;
    const INFO: OperationInfo = super::operation("DescribeAccessKeyLeakDetail")
        .required(&["Id"])
        .read_only();
    const ERRORS: &'static [DescribeAccessKeyLeakDetailError] = &[
        DescribeAccessKeyLeakDetailError::RdCheckNoPermission,
        DescribeAccessKeyLeakDetailError::NoPermission,
        DescribeAccessKeyLeakDetailError::RdCheckInnerError,
        DescribeAccessKeyLeakDetailError::ServerError,
    ];
}

/// Response to [`DescribeAccessKeyLeakDetailRequest`].
#[non_exhaustive]
pub struct DescribeAccessKeyLeakDetailResponse {
    /// Kind of the item, out of those that the service tells apart. Example: `AccessKey`.
    pub type_: Option<String>,
    /// Web address under which the github user pic is found.
    /// Example: `https://avatars.githubusercontent.com/u/26296896?s=48&v=****`.
    pub github_user_pic_url: Option<String>,
    /// GitHub account in whose repository the key was found. Example: `Blue00Blue`.
    pub github_user: Option<String>,
    /// Name that the github repo goes by. Example: `ExamOnline`.
    pub github_repo_name: Option<String>,
    /// Which kind of github file it is or is to be. Example: `Python`.
    pub github_file_type: Option<String>,
    /// Free text for people; it has no technical effect. Example: `12`.
    pub remark: Option<String>,
    /// When the github file was last changed. Example: `2021-07-06T09:49:33`.
    pub github_file_update_time: Option<String>,
    /// State that the whitelist is in. Example: `no`.
    pub whitelist_status: Option<String>,
    /// Name that the github file goes by. Example: `testAkLeak`.
    pub github_file_name: Option<String>,
    /// Where it comes from. Example: `GitHub`.
    pub source: Option<String>,
    /// When the item was last changed. Example: `2021-07-06 17:49:39`.
    pub gmt_modified: Option<String>,
    /// Platform that the leaked key belongs to. Example: `text`.
    pub asset: Option<String>,
    /// Time that is set or recorded for this: deal. Example: `2022-01-17 15:47:08`.
    pub deal_time: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925FDAA`.
    pub request_id: Option<String>,
    /// ID of the accesskey that the item belongs to or stands for.
    /// Example: `LTAI4G4VjkC9wenfEvgX****`.
    pub accesskey_id: Option<String>,
    /// Web address under which the github file is found.
    pub github_file_url: Option<String>,
    /// Which kind of deal it is or is to be. Example: `add-whitelist`.
    pub deal_type: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `text`.
    pub code: Option<String>,
    /// When the item was created. Example: `2021-07-06 17:49:41`.
    pub gmt_create: Option<String>,
    /// Web address under which the github repo is found.
    /// Example: `https://github.com/Blue00Blue/ExamOn****`.
    pub github_repo_url: Option<String>,
    /// Whether the leaked key still works. Example: `2`.
    pub token_valid: Option<i32>,
    /// Time that is set or recorded for this: whitelist. Example: `1689172004478`.
    pub whitelist_time: Option<i64>,
}

response! {
    DescribeAccessKeyLeakDetailResponse {
        "Type" => type_: value,
        "GithubUserPicUrl" => github_user_pic_url: value,
        "GithubUser" => github_user: value,
        "GithubRepoName" => github_repo_name: value,
        "GithubFileType" => github_file_type: value,
        "Remark" => remark: value,
        "GithubFileUpdateTime" => github_file_update_time: value,
        "WhitelistStatus" => whitelist_status: value,
        "GithubFileName" => github_file_name: value,
        "Source" => source: value,
        "GmtModified" => gmt_modified: value,
        "Asset" => asset: value,
        "DealTime" => deal_time: value,
        "RequestId" => request_id: value,
        "AccesskeyId" => accesskey_id: value,
        "GithubFileUrl" => github_file_url: value,
        "DealType" => deal_type: value,
        "Code" => code: value,
        "GmtCreate" => gmt_create: value,
        "GithubRepoUrl" => github_repo_url: value,
        "TokenValid" => token_valid: value,
        "WhitelistTime" => whitelist_time: value,
    }
}

/// Errors that the documentation of [`DescribeAccessKeyLeakDetailRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAccessKeyLeakDetailError = super::DocumentedError;
