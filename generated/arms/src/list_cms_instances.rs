// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCmsInstances`, from `arms/ListCmsInstances.md`.

use alicloud_runtime::codegen::*;

/// Returns for each cloud service whether its metrics are collected.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListCmsInstancesRequest::new()
///     .region_id("cn-hangzhou")
///     .cluster_id("n9p9o9o3se")
///     .type_filter("direct");
/// let reply = client.list_cms_instances(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ListCmsInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about. Example: `n9p9o9o3se`.
    pub cluster_id: Option<String>,
    /// **Required.** Which way instances were connected. Example: `direct`.
    pub type_filter: Option<Open<TypeFilter>>,
}

impl ListCmsInstancesRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `TypeFilter`, which is required.
    pub fn type_filter(mut self, value: impl Into<Open<TypeFilter>>) -> Self {
        self.type_filter = Some(value.into());
        self
    }
}

request! {
    ListCmsInstancesRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "TypeFilter" => type_filter: query,
    }
}

impl Operation for ListCmsInstancesRequest {
    type Response = ListCmsInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCmsInstances")
        .required(&["RegionId", "ClusterId", "TypeFilter"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListCmsInstancesRequest`].
#[non_exhaustive]
pub struct ListCmsInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E7A04B0D-E2CA-59BB-8A9D-D5D349C22BF1`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<CmsInstanceData>,
}

response! {
    ListCmsInstancesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CmsInstanceData {
    /// Whether this is switched on: tag. Example: `true`.
    pub enable_tag: Option<bool>,
    /// The products that were found or are concerned, one entry each.
    pub products: Vec<CmsInstanceProduct>,
}

response! {
    CmsInstanceData {
        "EnableTag" => enable_tag: value,
        "Products" => products: list(""),
    }
}

/// The products that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CmsInstanceProduct {
    /// Free text about the product.
    pub descr: Option<String>,
    /// Instance that the call or the item is about. Example: `cloudserver`.
    pub instance: Option<String>,
    /// Code of the product. Example: `face`.
    pub prod: Option<String>,
    /// Name that people know the item by. Example: `hologres`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `20210`.
    pub id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub state: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1647852021000`.
    pub time: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `HOLOGRES`.
    pub type_: Option<String>,
    /// URL, or the path in it, that the call or the item is about. Example: `text`.
    pub url: Option<String>,
    /// Where it comes from. Example: `arms`.
    pub source: Option<String>,
}

response! {
    CmsInstanceProduct {
        "Descr" => descr: value,
        "Instance" => instance: value,
        "Prod" => prod: value,
        "Name" => name: value,
        "Id" => id: value,
        "State" => state: value,
        "Time" => time: value,
        "Type" => type_: value,
        "Url" => url: value,
        "Source" => source: value,
    }
}

values! {
    /// Which way instances were connected.
    pub enum TypeFilter {
        /// Through CloudMonitor.
        Cms = "cms",
        /// Directly.
        Direct = "direct",
    }
}
