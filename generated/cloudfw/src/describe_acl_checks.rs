// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAclChecks`, from `cloudfw/DescribeAclChecks.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType};

/// Lists the checks of access control policies of one type.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAclChecksRequest::new()
///     .acl_type("...");
/// let reply = client.describe_acl_checks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAclChecksRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which kind of ACL it is or is to be.
    /// Here: `Internet`, `NAT`, `VPC`, `AddressBook`.
    pub acl_type: Option<Open<AclType>>,
}

impl DescribeAclChecksRequest {
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
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
}

request! {
    DescribeAclChecksRequest {
        "Lang" => lang: query,
        "AclType" => acl_type: query,
    }
}

impl Operation for DescribeAclChecksRequest {
    type Response = DescribeAclChecksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAclChecks")
        .method("GET")
        .required(&["AclType"])
        .read_only();
}

/// Response to [`DescribeAclChecksRequest`], which the documentation does not describe.
pub type DescribeAclChecksResponse = alicloud_runtime::UndocumentedResponse;
