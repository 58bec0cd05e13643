// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAccessControlListAttribute`, from `slb/SetAccessControlListAttribute.md`.

use alicloud_runtime::codegen::*;

/// Renames an access control list.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetAccessControlListAttributeRequest::new()
///     .acl_id("acl-bp1l0kk4gxce43kzet04s")
///     .acl_name("test1")
///     .region_id("cn-hangzhou");
/// let reply = client.set_access_control_list_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAccessControlListAttributeRequest {
    /// **Required.** Access control list, by its ID. Example: `acl-bp1l0kk4gxce43kzet04s`.
    pub acl_id: Option<String>,
    /// **Required.** Label for the access control list that people recognize it by; unique within the
    /// region. Example: `test1`.
    pub acl_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl SetAccessControlListAttributeRequest {
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
    /// Sets `AclName`, which is required.
    pub fn acl_name(mut self, value: impl Into<String>) -> Self {
        self.acl_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    SetAccessControlListAttributeRequest {
        "AclId" => acl_id: query,
        "AclName" => acl_name: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for SetAccessControlListAttributeRequest {
    type Response = SetAccessControlListAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetAccessControlListAttribute")
        .required(&["AclId", "AclName", "RegionId"])
        .region("RegionId");
}

/// Response to [`SetAccessControlListAttributeRequest`].
#[non_exhaustive]
pub struct SetAccessControlListAttributeResponse {
    /// Access control list, by its ID. Example: `acl-bp1l0kk4gxce43kzet04s`.
    pub acl_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `988CB45E-1643-48C0-87B4-928DDF77EA49`.
    pub request_id: Option<String>,
}

response! {
    SetAccessControlListAttributeResponse {
        "AclId" => acl_id: value,
        "RequestId" => request_id: value,
    }
}
