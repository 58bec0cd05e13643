// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResources`, from `resourcemanager/ListResources.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources that the account has in its resource groups.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListResourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourcesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Code of the cloud service that the resources belong to, such as `ecs`.
    pub service: Option<String>,
    /// Region where the resource lies.
    pub region: Option<String>,
    /// Kind of resource, by the name that the resource group service has for it, such as `instance`.
    pub resource_type: Option<String>,
    /// ID of the cloud resource that the call or the entry is about.
    pub resource_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Pairs of service and resource type to list; `Service` and `ResourceType` beside it are then
    /// ignored.
    pub resource_types: Vec<ResourceType>,
}

impl ListResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ResourceTypes`.
    pub fn resource_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceType>>,
    ) -> Self {
        self.resource_types = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListResourcesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Service" => service: query,
        "Region" => region: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ResourceTypes" => resource_types: query,
    }
}

impl Operation for ListResourcesRequest {
    type Response = ListResourcesResponse;
    type Error = ListResourcesError;
    const INFO: OperationInfo = super::operation("ListResources").read_only();
    const ERRORS: &'static [ListResourcesError] = &[
        ListResourcesError::InvalidParameterResourceIds,
        ListResourcesError::LimitExceededResourceIds,
    ];
}

impl Paginated for ListResourcesRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`ListResourcesRequest`].
#[non_exhaustive]
pub struct ListResourcesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Cloud resources that meet the conditions, one entry each.
    pub resources: Vec<Resource>,
}

response! {
    ListResourcesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Resources" => resources: list("Resource"),
    }
}

/// Pairs of service and resource type to list; `Service` and `ResourceType` beside it are then ignored.
#[non_exhaustive]
pub struct ResourceType {
    /// Code of the cloud service that the resources belong to, such as `ecs`.
    pub service: Option<String>,
    /// Kind of resource, by the name that the resource group service has for it, such as `instance`.
    pub resource_type: Option<String>,
}

impl ResourceType {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ResourceType {
        "Service" => service: field,
        "ResourceType" => resource_type: field,
    }
}

/// Cloud resources that meet the conditions, one entry each.
#[non_exhaustive]
pub struct Resource {
    /// Code of the cloud service that the resources belong to, such as `ecs`.
    pub service: Option<String>,
    /// Kind of resource, by the name that the resource group service has for it, such as `instance`.
    pub resource_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-uPJpP****`.
    pub resource_group_id: Option<String>,
    /// ID of the cloud resource that the call or the entry is about. Example: `i-23v38****`.
    pub resource_id: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    Resource {
        "Service" => service: value,
        "ResourceType" => resource_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "ResourceId" => resource_id: value,
        "CreateDate" => create_date: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`ListResourcesRequest`] names.
///
/// - [`InvalidParameterResourceIds`](super::DocumentedError::InvalidParameterResourceIds)
/// - [`LimitExceededResourceIds`](super::DocumentedError::LimitExceededResourceIds)
pub type ListResourcesError = super::DocumentedError;
