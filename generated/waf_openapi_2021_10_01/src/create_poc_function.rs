// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePocFunction`, from `waf-openapi_2021_10_01/CreatePocFunction.md`.

use alicloud_runtime::codegen::*;

/// Creates a proof-of-concept trial of a WAF function of the type given.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreatePocFunctionRequest::new()
///     .instance_id("...")
///     .type_("...");
/// let reply = client.create_poc_function(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePocFunctionRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreatePocFunctionRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    CreatePocFunctionRequest {
        "InstanceId" => instance_id: query,
        "Type" => type_: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreatePocFunctionRequest {
    type Response = CreatePocFunctionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePocFunction")
        .required(&["InstanceId", "Type"])
        .region("RegionId");
}

/// Response to [`CreatePocFunctionRequest`], which the documentation does not describe.
pub type CreatePocFunctionResponse = alicloud_runtime::UndocumentedResponse;
