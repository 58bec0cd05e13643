// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainContractProjectContentTree`, from `baas/DescribeAntChainContractProjectContentTree.md`.

use alicloud_runtime::codegen::*;

/// Returns the tree of files and folders in a contract project.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainContractProjectContentTreeRequest::new()
///     .project_id("2L9VK68g");
/// let reply = client.describe_ant_chain_contract_project_content_tree(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeRequest {
    /// **Required.** ID of the project that the call is about. Example: `2L9VK68g`.
    pub project_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainContractProjectContentTreeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainContractProjectContentTreeRequest {
        "ProjectId" => project_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainContractProjectContentTreeRequest {
    type Response = DescribeAntChainContractProjectContentTreeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainContractProjectContentTree",
        )
        .required(&["ProjectId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAntChainContractProjectContentTreeRequest`].
#[non_exhaustive]
pub struct DescribeAntChainContractProjectContentTreeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A0DF307A-A44A-476F-99D8-BA4F205350BD`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainContractProjectContentTreeResult>,
}

response! {
    DescribeAntChainContractProjectContentTreeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainContractProjectContentTreeResult {
    /// Items one level below, in the same form.
    pub children: Vec<Children>,
    /// Free text that tells people about the project. Example: `description`.
    pub project_description: Option<String>,
    /// ID of the project that the item belongs to or stands for. Example: `2L9VK68g`.
    pub project_id: Option<String>,
    /// Name that the project goes by. Example: `projectname`.
    pub project_name: Option<String>,
    /// Which version of the project is meant. Example: `5`.
    pub project_version: Option<String>,
}

response! {
    AntChainContractProjectContentTreeResult {
        "Children" => children: list(""),
        "ProjectDescription" => project_description: value,
        "ProjectId" => project_id: value,
        "ProjectName" => project_name: value,
        "ProjectVersion" => project_version: value,
    }
}

/// Items one level below, in the same form.
#[non_exhaustive]
pub struct Children {
    /// Identifier of the item within its collection. Example: `bz9kr4X2`.
    pub id: Option<String>,
    /// When it was changed last, in milliseconds since 1970. Example: `1563937111000`.
    pub gmt_modified: Option<i64>,
    /// When the item was created. Example: `1563937111000`.
    pub gmt_create: Option<i64>,
    /// Whether it is a folder. Example: `true`.
    pub directory: Option<bool>,
    /// Name of the item, as people see it. Example: `wenjianjia`.
    pub name: Option<String>,
    /// Files and folders inside.
    pub children: Vec<ResultChildren>,
    /// ID of the project that the item belongs to or stands for. Example: `2L9VK68g`.
    pub project_id: Option<String>,
    /// Text of the file.
    pub content: Option<String>,
}

response! {
    Children {
        "id" => id: value,
        "gmtModified" => gmt_modified: value,
        "gmtCreate" => gmt_create: value,
        "directory" => directory: value,
        "name" => name: value,
        "children" => children: list(""),
        "projectId" => project_id: value,
        "content" => content: value,
    }
}

/// Files and folders inside.
#[non_exhaustive]
pub struct ResultChildren {
    /// Text of the file.
    pub content: Option<String>,
    /// Identifier of the item within its collection. Example: `5m91BL8Y`.
    pub id: Option<String>,
    /// When it was changed last, in milliseconds since 1970. Example: `1563954481000`.
    pub gmt_modified: Option<i64>,
    /// ID of the parent that the item belongs to or stands for. Example: `bz9kr4X2`.
    pub parent_id: Option<String>,
    /// When the item was created. Example: `1563954481000`.
    pub gmt_create: Option<i64>,
    /// Whether it is a folder. Example: `false`.
    pub directory: Option<bool>,
    /// Name of the item, as people see it. Example: `ads`.
    pub name: Option<String>,
    /// Files and folders inside.
    pub children: Vec<Value>,
    /// ID of the project that the item belongs to or stands for. Example: `2L9VK68g`.
    pub project_id: Option<String>,
}

response! {
    ResultChildren {
        "content" => content: value,
        "id" => id: value,
        "gmtModified" => gmt_modified: value,
        "parentId" => parent_id: value,
        "gmtCreate" => gmt_create: value,
        "directory" => directory: value,
        "name" => name: value,
        "children" => children: list(""),
        "projectId" => project_id: value,
    }
}
