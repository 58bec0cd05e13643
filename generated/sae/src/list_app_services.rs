// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAppServices`, from `sae/ListAppServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the microservices of an application from a registry, such as a Nacos instance.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::ListAppServicesRequest::new();
/// let reply = client.list_app_services(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAppServicesRequest {
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which kind of service it is or is to be.
    pub service_type: Option<String>,
    /// Which kind of registry it is or is to be.
    pub registry_type: Option<String>,
    /// ID of the nacos instance that the call is about.
    pub nacos_instance_id: Option<String>,
    /// ID of the nacos namespace that the call is about.
    pub nacos_namespace_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
}

impl ListAppServicesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `ServiceType`.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }
    /// Sets `RegistryType`.
    pub fn registry_type(mut self, value: impl Into<String>) -> Self {
        self.registry_type = Some(value.into());
        self
    }
    /// Sets `NacosInstanceId`.
    pub fn nacos_instance_id(mut self, value: impl Into<String>) -> Self {
        self.nacos_instance_id = Some(value.into());
        self
    }
    /// Sets `NacosNamespaceId`.
    pub fn nacos_namespace_id(mut self, value: impl Into<String>) -> Self {
        self.nacos_namespace_id = Some(value.into());
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
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NamespaceId`.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
}

request! {
    ListAppServicesRequest {
        "AppId" => app_id: query,
        "ServiceType" => service_type: query,
        "RegistryType" => registry_type: query,
        "NacosInstanceId" => nacos_instance_id: query,
        "NacosNamespaceId" => nacos_namespace_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VpcId" => vpc_id: query,
        "NamespaceId" => namespace_id: query,
    }
}

impl Operation for ListAppServicesRequest {
    type Response = ListAppServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAppServices")
        .roa("GET", "/pop/v1/sam/service/listAppServices")
        .read_only();
}

/// Response to [`ListAppServicesRequest`], which the documentation does not describe.
pub type ListAppServicesResponse = alicloud_runtime::UndocumentedResponse;
