// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateModelService`, from `gpdb/CreateModelService.md`.

use alicloud_runtime::codegen::*;

/// Deploys a model on AI nodes of an instance as a service, with public access if wanted.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateModelServiceRequest::new()
///     .db_instance_id("...")
///     .model_name("...")
///     .ai_nodes(["..."]);
/// let reply = client.create_model_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateModelServiceRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which AI model the new service runs.
    pub model_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// **Required.** The ai nodes to work on or to narrow the list down to.
    pub ai_nodes: Vec<String>,
    /// The model params that are concerned.
    pub model_params: Option<Value>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Number that is given for this: replicas.
    pub replicas: Option<i32>,
    /// Engine that the inference runs on.
    pub inference_engine: Option<String>,
    /// Whether this is switched on: public connection.
    pub enable_public_connection: Option<bool>,
}

impl CreateModelServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ModelName`, which is required.
    pub fn model_name(mut self, value: impl Into<String>) -> Self {
        self.model_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `AiNodes`, which is required.
    pub fn ai_nodes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ai_nodes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ModelParams`.
    pub fn model_params(mut self, value: impl Into<Value>) -> Self {
        self.model_params = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Replicas`.
    #[inline]
    pub fn replicas(mut self, value: i32) -> Self {
        self.replicas = Some(value);
        self
    }
    /// Sets `InferenceEngine`.
    pub fn inference_engine(mut self, value: impl Into<String>) -> Self {
        self.inference_engine = Some(value.into());
        self
    }
    /// Sets `EnablePublicConnection`.
    #[inline]
    pub fn enable_public_connection(mut self, value: bool) -> Self {
        self.enable_public_connection = Some(value);
        self
    }
}

request! {
    CreateModelServiceRequest {
        "DBInstanceId" => db_instance_id: query,
        "ModelName" => model_name: query,
        "Description" => description: query,
        "SecurityIPList" => security_ip_list: query,
        "AiNodes" => ai_nodes: query_json,
        "ModelParams" => model_params: query_json,
        "ResourceGroupId" => resource_group_id: form,
        "ClientToken" => client_token: form,
        "Replicas" => replicas: query,
        "InferenceEngine" => inference_engine: query,
        "EnablePublicConnection" => enable_public_connection: query,
    }
}

impl Operation for CreateModelServiceRequest {
    type Response = CreateModelServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateModelService")
        .required(&["DBInstanceId", "ModelName", "AiNodes"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateModelServiceRequest`], which the documentation does not describe.
pub type CreateModelServiceResponse = alicloud_runtime::UndocumentedResponse;
