// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclApps`, from `cloudfw/DescribeAclApps.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType};

/// Lists the applications that access control policies of one type can name, by protocol.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclAppsRequest::new()
///     .page_no(1)
///     .page_size(1)
///     .acl_type("...");
/// let reply = client.describe_acl_apps(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclAppsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_no: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which kind of ACL it is or is to be. Here: `Internet`, `NAT`, `VPC`, `All`.
    pub acl_type: Option<Open<AclType>>,
    /// Whether only applications that are chosen often come back: 1 yes, 0 no.
    pub popular: Option<i32>,
    /// The protocols to work on or to narrow the list down to.
    pub protocols: Vec<Open<Protocol>>,
}

impl DescribeAclAppsRequest {
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
    /// Sets `PageNo`, which is required.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `Popular`.
    #[inline]
    pub fn popular(mut self, value: i32) -> Self {
        self.popular = Some(value);
        self
    }
    /// Sets `Protocols`.
    pub fn protocols(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<Protocol>>>,
    ) -> Self {
        self.protocols = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeAclAppsRequest {
        "Lang" => lang: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "AclType" => acl_type: query,
        "Popular" => popular: query,
        "Protocols" => protocols: query,
    }
}

impl Operation for DescribeAclAppsRequest {
    type Response = DescribeAclAppsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclApps")
        .method("GET")
        .required(&["PageNo", "PageSize", "AclType"])
        .read_only();
}

/// Response to [`DescribeAclAppsRequest`], which the documentation does not describe.
pub type DescribeAclAppsResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// The protocols to work on or to narrow the list down to.
    pub enum Protocol {
        /// Applications over connections.
        Tcp = "TCP",
        /// Applications over datagrams.
        Udp = "UDP",
    }
}
