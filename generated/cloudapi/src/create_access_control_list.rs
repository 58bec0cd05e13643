// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccessControlList`, from `cloudapi/CreateAccessControlList.md`.

use alicloud_runtime::codegen::*;

/// Creates an access control list for dedicated instances, at most five per account and region.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateAccessControlListRequest::new()
///     .acl_name("...");
/// let reply = client.create_access_control_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccessControlListRequest {
    /// **Required.** Display text for the list of addresses that are let in or kept out.
    pub acl_name: Option<String>,
    /// Whether the list holds IPv4 or IPv6 addresses.
    pub address_ip_version: Option<String>,
}

impl CreateAccessControlListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclName`, which is required.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    CreateAccessControlListRequest {
        "AclName" => acl_name: query,
        "AddressIPVersion" => address_ip_version: query,
    }
}

impl Operation for CreateAccessControlListRequest {
    type Response = CreateAccessControlListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccessControlList")
        .required(&["AclName"]);
}

/// Response to [`CreateAccessControlListRequest`].
#[non_exhaustive]
pub struct CreateAccessControlListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `acl-bp1uqwgwmkbutnzq2r59z`.
    pub acl_id: Option<String>,
}

response! {
    CreateAccessControlListResponse {
        "RequestId" => request_id: value,
        "AclId" => acl_id: value,
    }
}
