// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAccessControlListAttribute`, from `cloudapi/DescribeAccessControlListAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows one access control list for dedicated instances in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAccessControlListAttributeRequest::new();
/// let reply = client.describe_access_control_list_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeRequest {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
}

impl DescribeAccessControlListAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
}

request! {
    DescribeAccessControlListAttributeRequest {
        "AclId" => acl_id: query,
    }
}

impl Operation for DescribeAccessControlListAttributeRequest {
    type Response = DescribeAccessControlListAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAccessControlListAttribute")
        .read_only();
}

/// Response to [`DescribeAccessControlListAttributeRequest`].
#[non_exhaustive]
pub struct DescribeAccessControlListAttributeResponse {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-uf6fpfdg3b5muska7uqem`.
    pub acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// Display text for the list of addresses that are let in or kept out. Example: `testAcl`.
    pub acl_name: Option<String>,
    /// The ACL entries that were found or are concerned, one entry each.
    pub acl_entrys: Vec<AclEntry>,
    /// Whether the list holds IPv4 or IPv6 addresses. Example: `ipv4`.
    pub address_ip_version: Option<String>,
}

response! {
    DescribeAccessControlListAttributeResponse {
        "AclId" => acl_id: value,
        "RequestId" => request_id: value,
        "AclName" => acl_name: value,
        "AclEntrys" => acl_entrys: list("AclEntry"),
        "AddressIPVersion" => address_ip_version: value,
    }
}

/// The ACL entries that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AclEntry {
    /// IP address that belongs to the ACL entry. Example: `192.168.1.0/24`.
    pub acl_entry_ip: Option<String>,
    /// Note on the entry. Example: `default`.
    pub acl_entry_comment: Option<String>,
}

response! {
    AclEntry {
        "AclEntryIp" => acl_entry_ip: value,
        "AclEntryComment" => acl_entry_comment: value,
    }
}
