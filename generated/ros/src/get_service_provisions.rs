// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceProvisions`, from `ros/GetServiceProvisions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Parameter};

/// Tells whether cloud services are activated and which roles they need.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetServiceProvisionsRequest::new();
/// let reply = client.get_service_provisions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceProvisionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    pub template_body: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    pub template_url: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID.
    pub template_version: Option<String>,
    /// Values for the template's parameters; those left out take defaults or former values.
    /// Items: at most 200.
    pub parameters: Vec<Parameter>,
    /// Cloud services to look up. Items: at most 50.
    pub services: Vec<Service>,
}

impl GetServiceProvisionsRequest {
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
    /// Sets `TemplateBody`.
    pub fn template_body(mut self, value: impl Into<String>) -> Self {
        self.template_body = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Parameter>>,
    ) -> Self {
        self.parameters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Services`.
    pub fn services(
        mut self,
        value: impl IntoIterator<Item = impl Into<Service>>,
    ) -> Self {
        self.services = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetServiceProvisionsRequest {
        "RegionId" => region_id: query,
        "TemplateBody" => template_body: form,
        "TemplateURL" => template_url: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
        "Parameters" => parameters: query,
        "Services" => services: query,
    }
}

impl Operation for GetServiceProvisionsRequest {
    type Response = GetServiceProvisionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetServiceProvisions")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetServiceProvisionsRequest`].
#[non_exhaustive]
pub struct GetServiceProvisionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9938C04-26AD-5EFA-B394-EA7866842DFF`.
    pub request_id: Option<String>,
    /// State of the cloud services, one entry each.
    pub service_provisions: Vec<ServiceProvision>,
}

response! {
    GetServiceProvisionsResponse {
        "RequestId" => request_id: value,
        "ServiceProvisions" => service_provisions: list(""),
    }
}

/// Cloud services to look up.
#[non_exhaustive]
pub struct Service {
    /// **Required.** Cloud service that is looked up, by its short code.
    pub service_name: Option<String>,
}

impl Service {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceName`, which is required.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
}

request! {
    Service {
        "ServiceName" => service_name: field,
    }
}

/// State of the cloud services, one entry each.
#[non_exhaustive]
pub struct ServiceProvision {
    /// Cloud service in question; for a managed stack, the one that looks after it. Example: `EHPC`.
    pub service_name: Option<String>,
    /// Whether the cloud service is activated for the account. Example: `Enabled`.
    pub status: Option<String>,
    /// Why the item is in its present state, above all after a failure. Example: `No permission.`.
    pub status_reason: Option<String>,
    /// Whether the template itself activates the service. Example: `false`.
    pub auto_enable_service: Option<bool>,
    /// Page on which the service can be activated; only while it is not.
    /// Example: `https://common-buy.aliyun.com/?commodityCode=nas`.
    pub enable_url: Option<String>,
    /// Roles that the cloud service needs; empty when it needs none.
    pub role_provision: Option<RoleProvision>,
    /// Services that this one depends on. Example: `NAS`.
    pub dependent_service_names: Vec<String>,
}

response! {
    ServiceProvision {
        "ServiceName" => service_name: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "AutoEnableService" => auto_enable_service: value,
        "EnableURL" => enable_url: value,
        "RoleProvision" => role_provision: value,
        "DependentServiceNames" => dependent_service_names: list(""),
    }
}

/// Roles that the cloud service needs; empty when it needs none.
#[non_exhaustive]
pub struct RoleProvision {
    /// Page on which the role can be granted; only while it is missing.
    /// Example: `https://ehpc.console.aliyun.com/`.
    pub authorization_url: Option<String>,
    /// Roles that the cloud service needs.
    pub roles: Vec<RoleProvisionRole>,
}

response! {
    RoleProvision {
        "AuthorizationURL" => authorization_url: value,
        "Roles" => roles: list(""),
    }
}

/// Roles that the cloud service needs.
#[non_exhaustive]
pub struct RoleProvisionRole {
    /// Name under which the role is defined. Example: `AliyunServiceRoleForEHPC`.
    pub role_name: Option<String>,
    /// Whether the role exists already. Example: `true`.
    pub created: Option<bool>,
    /// Purpose that the role serves in the cloud service. Example: `Default`.
    pub function: Option<String>,
    /// API call by which the role can be made.
    pub api_for_creation: Option<ApiForCreation>,
}

response! {
    RoleProvisionRole {
        "RoleName" => role_name: value,
        "Created" => created: value,
        "Function" => function: value,
        "ApiForCreation" => api_for_creation: value,
    }
}

/// API call by which the role can be made.
#[non_exhaustive]
pub struct ApiForCreation {
    /// Service that offers the operation. Example: `rds`.
    pub api_product_id: Option<String>,
    /// Operation to call. Example: `CreateServiceLinkedRole`.
    pub api_name: Option<String>,
    /// Whether the operation is public or internal. Example: `Open`.
    pub api_type: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<Value>,
}

response! {
    ApiForCreation {
        "ApiProductId" => api_product_id: value,
        "ApiName" => api_name: value,
        "ApiType" => api_type: value,
        "Parameters" => parameters: value,
    }
}
