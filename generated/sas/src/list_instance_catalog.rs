// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceCatalog`, from `sas/ListInstanceCatalog.md`.

use alicloud_runtime::codegen::*;

/// Lists asset types and subtypes covered by the cloud configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListInstanceCatalogRequest::new();
/// let reply = client.list_instance_catalog(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceCatalogRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The types to work on or to narrow the list down to. Items: at most 10.
    pub types: Vec<String>,
    /// IDs of the standards to work on or to narrow the list down to. Items: at most 10.
    pub standard_ids: Vec<i64>,
    /// IDs of the requirements to work on or to narrow the list down to. Items: at most 10.
    pub requirement_ids: Vec<i64>,
    /// Whether only kinds that you defined are listed.
    pub only_custom: Option<bool>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl ListInstanceCatalogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Types`.
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StandardIds`.
    pub fn standard_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.standard_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RequirementIds`.
    pub fn requirement_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.requirement_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `OnlyCustom`.
    #[inline]
    pub fn only_custom(mut self, value: bool) -> Self {
        self.only_custom = Some(value);
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListInstanceCatalogRequest {
        "Lang" => lang: query,
        "RegionId" => region_id: query,
        "Types" => types: query,
        "StandardIds" => standard_ids: query,
        "RequirementIds" => requirement_ids: query,
        "OnlyCustom" => only_custom: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for ListInstanceCatalogRequest {
    type Response = ListInstanceCatalogResponse;
    type Error = ListInstanceCatalogError;
    const INFO: OperationInfo = super::operation("ListInstanceCatalog")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListInstanceCatalogError] = &[
        ListInstanceCatalogError::NoPermission,
        ListInstanceCatalogError::ServerError,
    ];
}

/// Response to [`ListInstanceCatalogRequest`].
#[non_exhaustive]
pub struct ListInstanceCatalogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D42A83F-CE33-5F54-A5AE-05DA39F59E1B`.
    pub request_id: Option<String>,
    /// The vendors that were found or are concerned, one entry each.
    pub vendors: Vec<Vendor>,
}

response! {
    ListInstanceCatalogResponse {
        "RequestId" => request_id: value,
        "Vendors" => vendors: list(""),
    }
}

/// The vendors that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Vendor {
    /// Name that people know the item by. Example: `ALIYUN`.
    pub name: Option<String>,
    /// Kinds of instance that were found or are concerned.
    pub instance_types: Vec<InstanceType>,
}

response! {
    Vendor {
        "Name" => name: value,
        "InstanceTypes" => instance_types: list(""),
    }
}

/// Kinds of instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceType {
    /// Name that people know the item by. Example: `ECS`.
    pub name: Option<String>,
    /// Kinds of instance sub that were found or are concerned.
    pub instance_sub_types: Vec<InstanceSubType>,
}

response! {
    InstanceType {
        "Name" => name: value,
        "InstanceSubTypes" => instance_sub_types: list(""),
    }
}

/// Kinds of instance sub that were found or are concerned.
#[non_exhaustive]
pub struct InstanceSubType {
    /// Name that people know the item by. Example: `SECURITY_GROUP`.
    pub name: Option<String>,
}

response! {
    InstanceSubType {
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ListInstanceCatalogRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListInstanceCatalogError = super::DocumentedError;
