// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefenseResourceXff`, from `waf-openapi_2021_10_01/ModifyDefenseResourceXff.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Header};

/// Sets how a protected object finds client addresses and how it uses cookies.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyDefenseResourceXffRequest::new()
///     .xff_status(1)
///     .instance_id("...")
///     .resource("...");
/// let reply = client.modify_defense_resource_xff(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefenseResourceXffRequest {
    /// **Required.** State of the xff, to narrow the list down to or to be put into.
    pub xff_status: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The custom headers to work on or to narrow the list down to. Items: at most 5.
    pub custom_headers: Vec<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// State of the acw cookie, to narrow the list down to or to be put into.
    pub acw_cookie_status: Option<i32>,
    /// State of the acw secure, to narrow the list down to or to be put into.
    pub acw_secure_status: Option<i32>,
    /// State of the acw V3 secure, to narrow the list down to or to be put into.
    pub acw_v3_secure_status: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The response headers to work on or to narrow the list down to. Items: at most 5.
    pub response_headers: Vec<Header>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyDefenseResourceXffRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `XffStatus`, which is required.
    #[inline]
    pub fn xff_status(mut self, value: i32) -> Self {
        self.xff_status = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CustomHeaders`.
    pub fn custom_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
    /// Sets `AcwCookieStatus`.
    #[inline]
    pub fn acw_cookie_status(mut self, value: i32) -> Self {
        self.acw_cookie_status = Some(value);
        self
    }
    /// Sets `AcwSecureStatus`.
    #[inline]
    pub fn acw_secure_status(mut self, value: i32) -> Self {
        self.acw_secure_status = Some(value);
        self
    }
    /// Sets `AcwV3SecureStatus`.
    #[inline]
    pub fn acw_v3_secure_status(mut self, value: i32) -> Self {
        self.acw_v3_secure_status = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResponseHeaders`.
    pub fn response_headers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Header>>,
    ) -> Self {
        self.response_headers = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDefenseResourceXffRequest {
        "XffStatus" => xff_status: query,
        "InstanceId" => instance_id: query,
        "CustomHeaders" => custom_headers: query,
        "Resource" => resource: query,
        "AcwCookieStatus" => acw_cookie_status: query,
        "AcwSecureStatus" => acw_secure_status: query,
        "AcwV3SecureStatus" => acw_v3_secure_status: query,
        "RegionId" => region_id: query,
        "ResponseHeaders" => response_headers: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyDefenseResourceXffRequest {
    type Response = ModifyDefenseResourceXffResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefenseResourceXff")
        .required(&["XffStatus", "InstanceId", "Resource"])
        .region("RegionId");
}

/// Response to [`ModifyDefenseResourceXffRequest`].
pub type ModifyDefenseResourceXffResponse = alicloud_runtime::EmptyResponse;
