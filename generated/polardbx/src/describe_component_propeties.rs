// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeComponentPropeties`, from `polardbx/DescribeComponentPropeties.md`.

use alicloud_runtime::codegen::*;

/// Lists the properties of a component of a commodity, by storage type.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeComponentPropetiesRequest::new()
///     .commodity_code("...")
///     .component_name("...");
/// let reply = client.describe_component_propeties(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeComponentPropetiesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Code under which the order system sells the item.
    pub commodity_code: Option<String>,
    /// **Required.** Name that the component goes by.
    pub component_name: Option<String>,
    /// Which kind of storage it is or is to be.
    pub storage_type: Option<String>,
}

impl DescribeComponentPropetiesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CommodityCode`, which is required.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `ComponentName`, which is required.
    pub fn component_name(mut self, value: impl Into<String>) -> Self {
        self.component_name = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
}

request! {
    DescribeComponentPropetiesRequest {
        "RegionId" => region_id: query,
        "CommodityCode" => commodity_code: query,
        "ComponentName" => component_name: query,
        "StorageType" => storage_type: query,
    }
}

impl Operation for DescribeComponentPropetiesRequest {
    type Response = DescribeComponentPropetiesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeComponentPropeties")
        .required(&["RegionId", "CommodityCode", "ComponentName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeComponentPropetiesRequest`], which the documentation does not describe.
pub type DescribeComponentPropetiesResponse = alicloud_runtime::UndocumentedResponse;
