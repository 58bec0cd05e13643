// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableInstanceAccessControl`, from `cloudapi/EnableInstanceAccessControl.md`.

use alicloud_runtime::codegen::*;

/// Applies an access control list to a dedicated instance as whitelist or blacklist.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::EnableInstanceAccessControlRequest::new()
///     .acl_id("...")
///     .instance_id("...")
///     .acl_type("...");
/// let reply = client.enable_instance_access_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableInstanceAccessControlRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Whether the listed addresses are kept out (`black`) or are the only ones let in
    /// (`white`).
    pub acl_type: Option<String>,
    /// Whether the list holds IPv4 or IPv6 addresses.
    pub address_ip_version: Option<String>,
}

impl EnableInstanceAccessControlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclId`, which is required.
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<String>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    EnableInstanceAccessControlRequest {
        "AclId" => acl_id: query,
        "InstanceId" => instance_id: query,
        "AclType" => acl_type: query,
        "AddressIPVersion" => address_ip_version: query,
    }
}

impl Operation for EnableInstanceAccessControlRequest {
    type Response = EnableInstanceAccessControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableInstanceAccessControl")
        .required(&["AclId", "InstanceId", "AclType"]);
}

/// Response to [`EnableInstanceAccessControlRequest`].
pub type EnableInstanceAccessControlResponse = alicloud_runtime::EmptyResponse;
