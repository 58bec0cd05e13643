// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpsPrivateAssoc`, from `cloudfw/DescribeIpsPrivateAssoc.md`.

use alicloud_runtime::codegen::*;

/// Lists the intrusion prevention associations with private addresses, by resource, public IP or
/// status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeIpsPrivateAssocRequest::new();
/// let reply = client.describe_ips_private_assoc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpsPrivateAssocRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// IP address that belongs to the public.
    pub public_ip: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
}

impl DescribeIpsPrivateAssocRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `PublicIp`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
}

request! {
    DescribeIpsPrivateAssocRequest {
        "Lang" => lang: query,
        "ResourceId" => resource_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "PublicIp" => public_ip: query,
        "Status" => status: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for DescribeIpsPrivateAssocRequest {
    type Response = DescribeIpsPrivateAssocResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpsPrivateAssoc").read_only();
}

/// Response to [`DescribeIpsPrivateAssocRequest`], which the documentation does not describe.
pub type DescribeIpsPrivateAssocResponse = alicloud_runtime::UndocumentedResponse;
