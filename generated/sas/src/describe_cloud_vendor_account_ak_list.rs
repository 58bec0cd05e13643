// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudVendorAccountAKList`, from `sas/DescribeCloudVendorAccountAKList.md`.

use alicloud_runtime::codegen::*;

/// Lists the access keys registered for accounts at other cloud vendors.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCloudVendorAccountAKListRequest::new();
/// let reply = client.describe_cloud_vendor_account_ak_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudVendorAccountAKListRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Name that the sub account goes by.
    pub sub_account_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// IDs of the auths to work on or to narrow the list down to.
    pub auth_ids: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Second name that the vendor auth can be called by.
    pub vendor_auth_alias: Option<String>,
}

impl DescribeCloudVendorAccountAKListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `SubAccountName`.
    pub fn sub_account_name(mut self, value: impl Into<String>) -> Self {
        self.sub_account_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `AuthIds`.
    pub fn auth_ids(mut self, value: impl Into<String>) -> Self {
        self.auth_ids = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `VendorAuthAlias`.
    pub fn vendor_auth_alias(mut self, value: impl Into<String>) -> Self {
        self.vendor_auth_alias = Some(value.into());
        self
    }
}

request! {
    DescribeCloudVendorAccountAKListRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "SubAccountName" => sub_account_name: query,
        "Status" => status: query,
        "AuthIds" => auth_ids: query,
        "Lang" => lang: query,
        "VendorAuthAlias" => vendor_auth_alias: query,
    }
}

impl Operation for DescribeCloudVendorAccountAKListRequest {
    type Response = DescribeCloudVendorAccountAKListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudVendorAccountAKList")
        .read_only();
}

/// Response to [`DescribeCloudVendorAccountAKListRequest`], which the documentation does not describe.
pub type DescribeCloudVendorAccountAKListResponse = alicloud_runtime::UndocumentedResponse;
