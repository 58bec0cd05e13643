// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclBackupList`, from `cloudfw/DescribeAclBackupList.md`.

use alicloud_runtime::codegen::*;

/// Lists the saved backups of access control policies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclBackupListRequest::new()
///     .current_page("...")
///     .page_size("...");
/// let reply = client.describe_acl_backup_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclBackupListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
}

impl DescribeAclBackupListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeAclBackupListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeAclBackupListRequest {
    type Response = DescribeAclBackupListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclBackupList")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
}

/// Response to [`DescribeAclBackupListRequest`], which the documentation does not describe.
pub type DescribeAclBackupListResponse = alicloud_runtime::UndocumentedResponse;
