// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyRemark`, from `ddosbgp/ModifyRemark.md`.

use alicloud_runtime::codegen::*;

/// Sets the remark of one Anti-DDoS Origin instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ModifyRemarkRequest::new()
///     .instance_id("ddosbgp-cn-xxx")
///     .remark("test");
/// let reply = client.modify_remark(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyRemarkRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-xxx`.
    pub instance_id: Option<String>,
    /// **Required.** Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `test`.
    pub resource_group_id: Option<String>,
    /// Region that the resource lies in. Example: `cn-hangzhou`.
    pub resource_region_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyRemarkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Remark`, which is required.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyRemarkRequest {
        "InstanceId" => instance_id: query,
        "Remark" => remark: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceRegionId" => resource_region_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyRemarkRequest {
    type Response = ModifyRemarkResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ModifyRemark")
        .required(&["InstanceId", "Remark"])
        .region("RegionId");
}

/// Response to [`ModifyRemarkRequest`].
pub type ModifyRemarkResponse = alicloud_runtime::EmptyResponse;
