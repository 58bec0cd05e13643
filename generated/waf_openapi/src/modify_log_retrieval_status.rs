// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLogRetrievalStatus`, from `waf-openapi/ModifyLogRetrievalStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns log search for a domain name on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi::Client) -> Result<(), alicloud_waf_openapi::Error> {
/// let request = alicloud_waf_openapi::ModifyLogRetrievalStatusRequest::new()
///     .domain("www.example.com")
///     .enabled(1)
///     .instance_id("waf_elasticity-cn-0xldbqtm005");
/// let reply = client.modify_log_retrieval_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLogRetrievalStatusRequest {
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.example.com`.
    pub domain: Option<String>,
    /// **Required.** Whether the feature or the item is switched on. Example: `1`.
    pub enabled: Option<i32>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `waf_elasticity-cn-0xldbqtm005`.
    pub instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-atstuj3rtoptyui`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyLogRetrievalStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: i32) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyLogRetrievalStatusRequest {
        "Domain" => domain: query,
        "Enabled" => enabled: query,
        "InstanceId" => instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyLogRetrievalStatusRequest {
    type Response = ModifyLogRetrievalStatusResponse;
    type Error = ModifyLogRetrievalStatusError;
    const INFO: OperationInfo = super::operation("ModifyLogRetrievalStatus")
        .required(&["Domain", "Enabled", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyLogRetrievalStatusError] = &[
        ModifyLogRetrievalStatusError::Forbbiden,
        ModifyLogRetrievalStatusError::InternalError,
    ];
}

/// Response to [`ModifyLogRetrievalStatusRequest`].
pub type ModifyLogRetrievalStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLogRetrievalStatusRequest`] names.
///
/// - [`Forbbiden`](super::DocumentedError::Forbbiden)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyLogRetrievalStatusError = super::DocumentedError;
