// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAclCheck`, from `cloudfw/CreateAclCheck.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType};

/// Starts a check of the access control policies of one type, with the named check items.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateAclCheckRequest::new()
///     .acl_type("...");
/// let reply = client.create_acl_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAclCheckRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Which kind of ACL it is or is to be.
    /// Here: `Internet`, `NAT`, `VPC`, `AddressBook`.
    pub acl_type: Option<Open<AclType>>,
    /// Names of the checks to work on or to narrow the list down to. Items: at most 7.
    pub check_names: Vec<Open<CheckName>>,
}

impl CreateAclCheckRequest {
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
    /// Sets `CheckNames`.
    pub fn check_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<Open<CheckName>>>,
    ) -> Self {
        self.check_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateAclCheckRequest {
        "Lang" => lang: query,
        "AclType" => acl_type: query,
        "CheckNames" => check_names: query,
    }
}

impl Operation for CreateAclCheckRequest {
    type Response = CreateAclCheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAclCheck")
        .required(&["AclType"]);
}

/// Response to [`CreateAclCheckRequest`], which the documentation does not describe.
pub type CreateAclCheckResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// Names of the checks to work on or to narrow the list down to.
    pub enum CheckName {
        /// Rules that no traffic matches.
        PolicyHitCountZero = "PolicyHitCountZero",
        /// Rules from and to the same addresses.
        PolicySourceDestinationSame = "PolicySourceDestinationSame",
        /// Rules that say what another says already.
        PolicyDuplicate = "PolicyDuplicate",
        /// Rules that contradict each other.
        PolicyConflict = "PolicyConflict",
        /// Borders where traffic that no rule matches is let through.
        DefaultPolicyNotDeny = "DefaultPolicyNotDeny",
        /// Rules that open ports often attacked.
        PolicyPortHighRisk = "PolicyPortHighRisk",
        /// Rules that allow more than seems needed.
        PolicyTooLoose = "PolicyTooLoose",
        /// Ranges in address books that could be merged.
        AddressBookIpSeparated = "AddressBookIpSeparated",
        /// Ports in address books that could be merged.
        AddressBookPortSeparated = "AddressBookPortSeparated",
        /// Names in address books that no longer resolve.
        AddressBookDomainValid = "AddressBookDomainValid",
    }
}
