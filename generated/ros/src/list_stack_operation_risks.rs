// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStackOperationRisks`, from `ros/ListStackOperationRisks.md`.

use alicloud_runtime::codegen::*;

/// Tells what makes an operation on a stack risky, such as resources in use or missing permissions.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListStackOperationRisksRequest::new()
///     .operation_type("DeleteStack")
///     .region_id("cn-hangzhou")
///     .stack_id("4a6c9851-3b0f-4f5f-b4ca-a14bf691****");
/// let reply = client.list_stack_operation_risks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStackOperationRisksRequest {
    /// Kind of operation that the call or the record is about. Example: `DeleteStack`.
    pub operation_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Stack to work on, as [`CreateStack`](super::Client::create_stack) or
    /// [`ListStacks`](super::Client::list_stacks) returned it.
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub stack_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-42665544****`.
    pub client_token: Option<String>,
    /// RAM role that the service assumes for all operations on the stack; else your own credentials
    /// count. Length: at most 64. Example: `test-role`.
    pub ram_role_name: Option<String>,
    /// Whether every resource of the stack stays when the stack is deleted.
    /// Default: `false`. Example: `false`.
    pub retain_all_resources: Option<bool>,
    /// Resources that stay when the stack is deleted, by their names in the template.
    /// Items: at most 200. Example: `WebServer`.
    pub retain_resources: Vec<String>,
    /// Template itself as JSON or YAML text; put it in the body of the request when it is long.
    pub template_body: Option<String>,
    /// Where the template file lies: on a web server or in Object Storage Service.
    pub template_url: Option<String>,
    /// ID of a stored template; for a template that another account shares, its resource name.
    pub template_id: Option<String>,
    /// Version of the stored template to use; goes only with a template ID.
    pub template_version: Option<String>,
}

impl ListStackOperationRisksRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OperationType`.
    pub fn operation_type(mut self, value: impl Into<String>) -> Self {
        self.operation_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StackId`.
    pub fn stack_id(mut self, value: impl Into<String>) -> Self {
        self.stack_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
    /// Sets `RetainAllResources`.
    #[inline]
    pub fn retain_all_resources(mut self, value: bool) -> Self {
        self.retain_all_resources = Some(value);
        self
    }
    /// Sets `RetainResources`.
    pub fn retain_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.retain_resources = value.into_iter().map(Into::into).collect();
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
}

request! {
    ListStackOperationRisksRequest {
        "OperationType" => operation_type: query,
        "RegionId" => region_id: query,
        "StackId" => stack_id: query,
        "ClientToken" => client_token: query,
        "RamRoleName" => ram_role_name: query,
        "RetainAllResources" => retain_all_resources: query,
        "RetainResources" => retain_resources: query,
        "TemplateBody" => template_body: form,
        "TemplateURL" => template_url: query,
        "TemplateId" => template_id: query,
        "TemplateVersion" => template_version: query,
    }
}

impl Operation for ListStackOperationRisksRequest {
    type Response = ListStackOperationRisksResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStackOperationRisks")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListStackOperationRisksRequest`].
#[non_exhaustive]
pub struct ListStackOperationRisksResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `72108E7A-E874-4A5E-B22C-A61E94AD12CD`.
    pub request_id: Option<String>,
    /// Resources that make the operation risky.
    pub risk_resources: Vec<RiskResource>,
    /// API operations that the caller lacks permission for.
    /// Example: `["ecs:DescribeInstance", "ros:CreateStack"]`.
    pub missing_policy_actions: Vec<String>,
}

response! {
    ListStackOperationRisksResponse {
        "RequestId" => request_id: value,
        "RiskResources" => risk_resources: list(""),
        "MissingPolicyActions" => missing_policy_actions: list(""),
    }
}

/// Resources that make the operation risky.
#[non_exhaustive]
pub struct RiskResource {
    /// Code for programs to act on, as a rule that of the result. Example: `NoPermission`.
    pub code: Option<String>,
    /// What the template calls the resource. Example: `MySG`.
    pub logical_resource_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the actual cloud resource that stands behind the logical one.
    /// Example: `sg-bp1dpioafqphedg9****`.
    pub physical_resource_id: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DF4296CF-F45F-4845-A72B-BE617601DB25`.
    pub request_id: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `ALIYUN::ECS::SecurityGroup`.
    pub resource_type: Option<String>,
    /// Why the resource is a risk. Example: `Referenced`.
    pub risk_type: Option<Open<RiskType>>,
}

response! {
    RiskResource {
        "Code" => code: value,
        "LogicalResourceId" => logical_resource_id: value,
        "Message" => message: value,
        "PhysicalResourceId" => physical_resource_id: value,
        "Reason" => reason: value,
        "RequestId" => request_id: value,
        "ResourceType" => resource_type: value,
        "RiskType" => risk_type: value,
    }
}

values! {
    /// Why the resource is a risk.
    pub enum RiskType {
        /// Another resource uses this one.
        Referenced = "Referenced",
        /// Another resource may be using this one.
        MaybeReferenced = "MaybeReferenced",
        /// A nested stack needs a check of its own.
        AdditionalRiskCheckRequired = "AdditionalRiskCheckRequired",
    }
}
