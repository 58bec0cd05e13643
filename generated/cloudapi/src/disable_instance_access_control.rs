// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableInstanceAccessControl`, from `cloudapi/DisableInstanceAccessControl.md`.

use alicloud_runtime::codegen::*;

/// Turns off access control on a dedicated instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DisableInstanceAccessControlRequest::new()
///     .acl_id("...")
///     .instance_id("...");
/// let reply = client.disable_instance_access_control(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableInstanceAccessControlRequest {
    /// **Required.** Access control list, by its ID, whose entries decide which addresses get through.
    pub acl_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether the list holds IPv4 or IPv6 addresses.
    pub address_ip_version: Option<String>,
}

impl DisableInstanceAccessControlRequest {
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
    /// Sets `AddressIPVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
}

request! {
    DisableInstanceAccessControlRequest {
        "AclId" => acl_id: query,
        "InstanceId" => instance_id: query,
        "AddressIPVersion" => address_ip_version: query,
    }
}

impl Operation for DisableInstanceAccessControlRequest {
    type Response = DisableInstanceAccessControlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableInstanceAccessControl")
        .required(&["AclId", "InstanceId"]);
}

/// Response to [`DisableInstanceAccessControlRequest`].
pub type DisableInstanceAccessControlResponse = alicloud_runtime::EmptyResponse;
