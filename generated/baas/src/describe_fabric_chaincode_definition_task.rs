// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricChaincodeDefinitionTask`, from `baas/DescribeFabricChaincodeDefinitionTask.md`.

use alicloud_runtime::codegen::*;

/// Lists the tasks on a Fabric 2.0 chaincode definition.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricChaincodeDefinitionTaskRequest::new()
///     .organization_id("...")
///     .chaincode_id("...");
/// let reply = client.describe_fabric_chaincode_definition_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskRequest {
    /// **Required.** ID of the organization that the call is about.
    pub organization_id: Option<String>,
    /// **Required.** ID of the chaincode that the call is about.
    pub chaincode_id: Option<String>,
}

impl DescribeFabricChaincodeDefinitionTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `ChaincodeId`, which is required.
    pub fn chaincode_id(mut self, value: impl Into<String>) -> Self {
        self.chaincode_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricChaincodeDefinitionTaskRequest {
        "OrganizationId" => organization_id: form,
        "ChaincodeId" => chaincode_id: form,
    }
}

impl Operation for DescribeFabricChaincodeDefinitionTaskRequest {
    type Response = DescribeFabricChaincodeDefinitionTaskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricChaincodeDefinitionTask")
        .required(&["OrganizationId", "ChaincodeId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeFabricChaincodeDefinitionTaskRequest`].
#[non_exhaustive]
pub struct DescribeFabricChaincodeDefinitionTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// How it ended, or what came of it.
    pub result: Option<FabricChaincodeDefinitionTaskResult>,
}

response! {
    DescribeFabricChaincodeDefinitionTaskResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrorCode" => error_code: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricChaincodeDefinitionTaskResult {
    /// State of what the entry describes, which decides what can be done with it. Example: `Pending`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ChaincodeDefinition`.
    pub type_: Option<String>,
    /// Name that the channel goes by. Example: `f100`.
    pub channel_name: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<i64>,
    /// ID of the task, for asking how far it is. Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub task_id: Option<String>,
    /// Account or person that created the item. Example: `perf9141MSP`.
    pub creator: Option<String>,
    /// The approvers that were found or are concerned, one entry each. Example: `perf9141MSP`.
    pub approvers: Vec<String>,
    /// What the task is about.
    pub content: Option<FabricChaincodeDefinitionTaskContent>,
}

response! {
    FabricChaincodeDefinitionTaskResult {
        "Status" => status: value,
        "Type" => type_: value,
        "ChannelName" => channel_name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "TaskId" => task_id: value,
        "Creator" => creator: value,
        "Approvers" => approvers: list(""),
        "Content" => content: value,
    }
}

/// What the task is about.
#[non_exhaustive]
pub struct FabricChaincodeDefinitionTaskContent {
    /// What the organizations are to agree on about the chaincode.
    pub chaincode_definition: Option<ChaincodeDefinition>,
}

response! {
    FabricChaincodeDefinitionTaskContent {
        "ChaincodeDefinition" => chaincode_definition: value,
    }
}

/// What the organizations are to agree on about the chaincode.
#[non_exhaustive]
pub struct ChaincodeDefinition {
    /// What is done about the endorsement, as rules. Example: `OR ("perf9141MSP.member")`.
    pub endorsement_policy: Option<String>,
    /// How often the definition has been renewed; each change counts one up. Example: `1`.
    pub sequence: Option<i64>,
    /// Which version of the software, the template or the item is meant. Example: `1.1`.
    pub version: Option<String>,
    /// ID of the chaincode package that the item belongs to or stands for.
    /// Example: `sacc_v1.0:698d4e73c5f1d0239fbf0313ac79ddfaf44d5a803ecb02a4d1983cca4a706860`.
    pub chaincode_package_id: Option<String>,
    /// Name that people know the item by. Example: `sacc`.
    pub name: Option<String>,
    /// Whether the chaincode has to be initialized by a transaction before others work.
    /// Example: `true`.
    pub init_required: Option<bool>,
    /// Settings of the collection, and what it works with. Example: `collectionconfig`.
    pub collection_config: Option<String>,
    /// Number of the account concerned.
    /// Example: `698d4e73c5f1d0239fbf0313ac79ddfaf44d5a803ecb02a4d1983cca4a706860`.
    pub uid: Option<String>,
}

response! {
    ChaincodeDefinition {
        "EndorsementPolicy" => endorsement_policy: value,
        "Sequence" => sequence: value,
        "Version" => version: value,
        "ChaincodePackageId" => chaincode_package_id: value,
        "Name" => name: value,
        "InitRequired" => init_required: value,
        "CollectionConfig" => collection_config: value,
        "Uid" => uid: value,
    }
}
