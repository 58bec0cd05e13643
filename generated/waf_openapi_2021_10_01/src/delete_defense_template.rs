// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDefenseTemplate`, from `waf-openapi_2021_10_01/DeleteDefenseTemplate.md`.

use alicloud_runtime::codegen::*;

/// Deletes a protection template with its rules; its objects lose that protection.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteDefenseTemplateRequest::new()
///     .instance_id("...")
///     .template_id(1);
/// let reply = client.delete_defense_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDefenseTemplateRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DeleteDefenseTemplateRequest {
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
    /// Sets `TemplateId`, which is required.
    #[inline]
    pub fn template_id(mut self, value: i64) -> Self {
        self.template_id = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DeleteDefenseTemplateRequest {
        "InstanceId" => instance_id: query,
        "TemplateId" => template_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DeleteDefenseTemplateRequest {
    type Response = DeleteDefenseTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDefenseTemplate")
        .required(&["InstanceId", "TemplateId"])
        .region("RegionId");
}

/// Response to [`DeleteDefenseTemplateRequest`].
pub type DeleteDefenseTemplateResponse = alicloud_runtime::EmptyResponse;
