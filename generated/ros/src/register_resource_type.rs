// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegisterResourceType`, from `ros/RegisterResourceType.md`.

use alicloud_runtime::codegen::*;

/// Registers a resource type of your own, or a new version of one.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::RegisterResourceTypeRequest::new()
///     .entity_type("...")
///     .resource_type("...");
/// let reply = client.register_resource_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegisterResourceTypeRequest {
    /// **Required.** Whether it is an ordinary resource type, a data source or a module.
    pub entity_type: Option<String>,
    /// **Required.** Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    pub resource_type: Option<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    pub template_body: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    pub template_url: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl RegisterResourceTypeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EntityType`, which is required.
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    RegisterResourceTypeRequest {
        "EntityType" => entity_type: query,
        "ResourceType" => resource_type: query,
        "TemplateBody" => template_body: form,
        "TemplateURL" => template_url: query,
        "Description" => description: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for RegisterResourceTypeRequest {
    type Response = RegisterResourceTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RegisterResourceType")
        .required(&["EntityType", "ResourceType"])
        .idempotency_token("ClientToken");
}

/// Response to [`RegisterResourceTypeRequest`].
#[non_exhaustive]
pub struct RegisterResourceTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6F`.
    pub request_id: Option<String>,
    /// Registration of a resource type; pass it to
    /// [`ListResourceTypeRegistrations`](super::Client::list_resource_type_registrations).
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub registration_id: Option<String>,
}

response! {
    RegisterResourceTypeResponse {
        "RequestId" => request_id: value,
        "RegistrationId" => registration_id: value,
    }
}
