// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartExecution`, from `oos/StartExecution.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CurrentTask};

/// Starts an execution of a template with the given parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::StartExecutionRequest::new();
/// let reply = client.start_execution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartExecutionRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the template was given.
    pub template_name: Option<String>,
    /// Which version of the template is meant.
    pub template_version: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Way in which the loop works.
    pub loop_mode: Option<String>,
    /// ID of the parent execution that the call is about.
    pub parent_execution_id: Option<String>,
    /// Whether risky steps wait for somebody to confirm them.
    pub safety_check: Option<String>,
    /// The parameters that are concerned.
    pub parameters: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// What the template contains.
    pub template_content: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Web address under which the template is found.
    pub template_url: Option<String>,
}

impl StartExecutionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TemplateName`.
    pub fn template_name(mut self, value: impl Into<String>) -> Self {
        self.template_name = Some(value.into());
        self
    }
    /// Sets `TemplateVersion`.
    pub fn template_version(mut self, value: impl Into<String>) -> Self {
        self.template_version = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `LoopMode`.
    pub fn loop_mode(mut self, value: impl Into<String>) -> Self {
        self.loop_mode = Some(value.into());
        self
    }
    /// Sets `ParentExecutionId`.
    pub fn parent_execution_id(mut self, value: impl Into<String>) -> Self {
        self.parent_execution_id = Some(value.into());
        self
    }
    /// Sets `SafetyCheck`.
    pub fn safety_check(mut self, value: impl Into<String>) -> Self {
        self.safety_check = Some(value.into());
        self
    }
    /// Sets `Parameters`.
    pub fn parameters(mut self, value: impl Into<String>) -> Self {
        self.parameters = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<Value>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TemplateContent`.
    pub fn template_content(mut self, value: impl Into<String>) -> Self {
        self.template_content = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `TemplateURL`.
    pub fn template_url(mut self, value: impl Into<String>) -> Self {
        self.template_url = Some(value.into());
        self
    }
}

request! {
    StartExecutionRequest {
        "RegionId" => region_id: query,
        "TemplateName" => template_name: query,
        "TemplateVersion" => template_version: query,
        "Mode" => mode: query,
        "LoopMode" => loop_mode: query,
        "ParentExecutionId" => parent_execution_id: query,
        "SafetyCheck" => safety_check: query,
        "Parameters" => parameters: query,
        "ClientToken" => client_token: query,
        "Tags" => tags: query_json,
        "Description" => description: query,
        "TemplateContent" => template_content: query,
        "ResourceGroupId" => resource_group_id: query,
        "TemplateURL" => template_url: query,
    }
}

impl Operation for StartExecutionRequest {
    type Response = StartExecutionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartExecution")
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`StartExecutionRequest`].
#[non_exhaustive]
pub struct StartExecutionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A07460-EBE7-47CA-9757-12CC4761D47A`.
    pub request_id: Option<String>,
    /// Execution, with its facts.
    pub execution: Option<Execution>,
}

response! {
    StartExecutionResponse {
        "RequestId" => request_id: value,
        "Execution" => execution: value,
    }
}

/// Execution, with its facts.
#[non_exhaustive]
pub struct Execution {
    /// The outputs that are concerned. Example: `{ "InstanceId":"i-xxx" }`.
    pub outputs: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub status: Option<String>,
    /// Last day of the period concerned. Example: `2019-05-16T10:26:14Z`.
    pub end_date: Option<Timestamp>,
    /// User who started the execution. Example: `root(13092080xx12344)`.
    pub executed_by: Option<String>,
    /// Whether other executions run inside. Example: `false`.
    pub is_parent: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{"k1":"v2","k2":"v2"}`.
    pub tags: Option<Value>,
    /// First day of the period concerned. Example: `2019-05-16T10:26:14Z`.
    pub start_date: Option<Timestamp>,
    /// Whether risky steps wait for somebody to confirm them. Example: `Skip`.
    pub safety_check: Option<String>,
    /// Way of working, out of those that the service offers. Example: `Automatic`.
    pub mode: Option<String>,
    /// Name that the template was given. Example: `MyTemplate`.
    pub template_name: Option<String>,
    /// Day or moment of the create. Example: `2019-05-16T10:26:14Z`.
    pub create_date: Option<Timestamp>,
    /// Which version of the template is meant. Example: `v1`.
    pub template_version: Option<String>,
    /// ID of the execution that the item belongs to or stands for. Example: `exec-xxxyyy`.
    pub execution_id: Option<String>,
    /// The parameters that are concerned. Example: `{ "Status":"Running" }`.
    pub parameters: Option<String>,
    /// Free text that describes the item to people. Example: `test execution.`.
    pub description: Option<String>,
    /// The counters that are concerned. Example: `1`.
    pub counters: Option<Value>,
    /// Day or moment of the update. Example: `2019-05-16T10:26:14Z`.
    pub update_date: Option<Timestamp>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// ID of the parent execution that the item belongs to or stands for. Example: `exec-xxxx`.
    pub parent_execution_id: Option<String>,
    /// RAM role whose rights are used. Example: `OOSServiceRole`.
    pub ram_role: Option<String>,
    /// ID of the template whose settings are used or shown. Example: `t-1bd341007f`.
    pub template_id: Option<String>,
    /// Text for people about the status.
    pub status_message: Option<String>,
    /// Way in which the loop works. Example: `Automatic`.
    pub loop_mode: Option<String>,
    /// The current tasks that were found or are concerned, one entry each.
    pub current_tasks: Vec<CurrentTask>,
}

response! {
    Execution {
        "Outputs" => outputs: value,
        "Status" => status: value,
        "EndDate" => end_date: value,
        "ExecutedBy" => executed_by: value,
        "IsParent" => is_parent: value,
        "Tags" => tags: value,
        "StartDate" => start_date: value,
        "SafetyCheck" => safety_check: value,
        "Mode" => mode: value,
        "TemplateName" => template_name: value,
        "CreateDate" => create_date: value,
        "TemplateVersion" => template_version: value,
        "ExecutionId" => execution_id: value,
        "Parameters" => parameters: value,
        "Description" => description: value,
        "Counters" => counters: value,
        "UpdateDate" => update_date: value,
        "ResourceGroupId" => resource_group_id: value,
        "ParentExecutionId" => parent_execution_id: value,
        "RamRole" => ram_role: value,
        "TemplateId" => template_id: value,
        "StatusMessage" => status_message: value,
        "LoopMode" => loop_mode: value,
        "CurrentTasks" => current_tasks: list(""),
    }
}
