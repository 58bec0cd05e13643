// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApiExport`, from `waf-openapi_2021_10_01/CreateApiExport.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of API security data of the type given;
/// [`DescribeApiExports`](super::Client::describe_api_exports) lists such exports.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreateApiExportRequest::new()
///     .instance_id("...");
/// let reply = client.create_api_export(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApiExportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Parameter or parameters, in the notation that the operation defines.
    pub param: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreateApiExportRequest {
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Param`.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    CreateApiExportRequest {
        "InstanceId" => instance_id: query,
        "Region" => region: query,
        "ZoneId" => zone_id: query,
        "Type" => type_: query,
        "Param" => param: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreateApiExportRequest {
    type Response = CreateApiExportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApiExport")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`CreateApiExportRequest`], which the documentation does not describe.
pub type CreateApiExportResponse = alicloud_runtime::UndocumentedResponse;
