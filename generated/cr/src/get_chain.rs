// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChain`, from `cr/GetChain.md`.

use alicloud_runtime::codegen::*;

/// Shows a delivery chain with its nodes and the order in which they run.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetChainRequest::new()
///     .instance_id("cri-4cdrlqmhn4gm****")
///     .chain_id("chi-0ops0gsmw5x2****");
/// let reply = client.get_chain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChainRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-0ops0gsmw5x2****`.
    pub chain_id: Option<String>,
}

impl GetChainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ChainId`, which is required.
    pub fn chain_id(mut self, value: impl Into<String>) -> Self {
        self.chain_id = Some(value.into());
        self
    }
}

request! {
    GetChainRequest {
        "InstanceId" => instance_id: query,
        "ChainId" => chain_id: query,
    }
}

impl Operation for GetChainRequest {
    type Response = GetChainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetChain")
        .required(&["InstanceId", "ChainId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

/// Response to [`GetChainRequest`].
#[non_exhaustive]
pub struct GetChainResponse {
    /// When the item was last changed. Example: `1638259914000`.
    pub modified_time: Option<i64>,
    /// ID of what the rule or chain covers, such as an image repository.
    /// Example: `crr-nyrh2oko32xb****`.
    pub scope_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C87993B5-7D61-5CAC-8D64-1AC732DD69FF`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `description`.
    pub description: Option<String>,
    /// When the item was created. Example: `1638255427000`.
    pub create_time: Option<i64>,
    /// What the rule or chain covers, such as a repository.
    pub scope_type: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// ID of a delivery chain, as [`CreateChain`](super::Client::create_chain) or
    /// [`ListChain`](super::Client::list_chain) returns it. Example: `chi-0ops0gsmw5x2****`.
    pub chain_id: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-4cdrlqmhn4gm****`.
    pub instance_id: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// The delivery chain's steps and the order in which they follow each other.
    pub chain_config: Option<ChainConfig>,
    /// Repositories that the delivery chain leaves out.
    /// Items: at most 50. Example: `repo_name1,repo_name2`.
    pub scope_exclude: Vec<String>,
}

response! {
    GetChainResponse {
        "ModifiedTime" => modified_time: value,
        "ScopeId" => scope_id: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "ScopeType" => scope_type: value,
        "Code" => code: value,
        "ChainId" => chain_id: value,
        "InstanceId" => instance_id: value,
        "IsSuccess" => is_success: value,
        "Name" => name: value,
        "ChainConfig" => chain_config: value,
        "ScopeExclude" => scope_exclude: list(""),
    }
}

/// The delivery chain's steps and the order in which they follow each other.
#[non_exhaustive]
pub struct ChainConfig {
    /// ID of the configuration by which the delivery chain works. Example: `cci-lz3ycgo69ukt****`.
    pub chain_config_id: Option<String>,
    /// Whether this configuration of the delivery chain is in effect. Example: `true`.
    pub is_active: Option<bool>,
    /// Version of the delivery chain. Example: `1`.
    pub version: Option<String>,
    /// Transitions from one step of the delivery chain to the next.
    pub routers: Vec<Router>,
    /// Steps of the delivery chain, one entry each.
    pub nodes: Vec<Node>,
}

response! {
    ChainConfig {
        "ChainConfigId" => chain_config_id: value,
        "IsActive" => is_active: value,
        "Version" => version: value,
        "Routers" => routers: list(""),
        "Nodes" => nodes: list(""),
    }
}

/// Transitions from one step of the delivery chain to the next.
#[non_exhaustive]
pub struct Router {
    /// Node of the delivery chain that the step leads away from.
    pub from: Option<RouterFrom>,
    /// Node of the delivery chain that the step leads to.
    pub to: Option<To>,
}

response! {
    Router {
        "From" => from: value,
        "To" => to: value,
    }
}

/// Node of the delivery chain that the step leads away from.
#[non_exhaustive]
pub struct RouterFrom {
    /// Step of the delivery chain, such as building or scanning the image.
    /// Example: `DOCKER_IMAGE_BUILD`.
    pub node_name: Option<String>,
}

response! {
    RouterFrom {
        "NodeName" => node_name: value,
    }
}

/// Node of the delivery chain that the step leads to.
#[non_exhaustive]
pub struct To {
    /// Step of the delivery chain, such as building or scanning the image.
    /// Example: `DOCKER_IMAGE_PUSH`.
    pub node_name: Option<String>,
}

response! {
    To {
        "NodeName" => node_name: value,
    }
}

/// Steps of the delivery chain, one entry each.
#[non_exhaustive]
pub struct Node {
    /// Step of the delivery chain, such as building or scanning the image.
    /// Example: `VULNERABILITY_SCANNING`.
    pub node_name: Option<String>,
    /// Whether the step of the delivery chain is carried out. Example: `true`.
    pub enable: Option<bool>,
    /// Settings of the step, such as retries and what it blocks.
    pub node_config: Option<NodeConfig>,
}

response! {
    Node {
        "NodeName" => node_name: value,
        "Enable" => enable: value,
        "NodeConfig" => node_config: value,
    }
}

/// Settings of the step, such as retries and what it blocks.
#[non_exhaustive]
pub struct NodeConfig {
    /// How long to wait before giving up. Example: `900`.
    pub timeout: Option<i64>,
    /// How many times the step is tried again when it fails. Example: `3`.
    pub retry: Option<i32>,
    /// When the step blocks an image because of what the scan found.
    pub deny_policy: Option<DenyPolicy>,
    /// Engine that scans images in this step. Example: `ACR_SCAN_SERVICE`.
    pub scan_engine: Option<String>,
}

response! {
    NodeConfig {
        "Timeout" => timeout: value,
        "Retry" => retry: value,
        "DenyPolicy" => deny_policy: value,
        "ScanEngine" => scan_engine: value,
    }
}

/// When the step blocks an image because of what the scan found.
#[non_exhaustive]
pub struct DenyPolicy {
    /// How the conditions for blocking an image are joined. Example: `AND`.
    pub logic: Option<String>,
    /// How dangerous vulnerabilities must be for the image to be blocked. Example: `HIGH`.
    pub issue_level: Option<String>,
    /// How many vulnerabilities must be found for the image to be blocked. Example: `10`.
    pub issue_count: Option<String>,
    /// What blocking does: stop the chain, or also replace or delete the image's tag.
    /// Example: `BLOCK`.
    pub action: Option<String>,
    /// Vulnerabilities by which the image is blocked. Example: `CVE-2020-8286,CVE-2020-8285`.
    pub issue_list: Option<String>,
    /// Malicious files by which the image is blocked. Example: `mutate_cockhorse,abnormal_program`.
    pub malicious_list: Option<String>,
    /// Baseline findings by which the image is blocked. Example: `identification,hc_image_exploit`.
    pub baseline_list: Option<String>,
}

response! {
    DenyPolicy {
        "Logic" => logic: value,
        "IssueLevel" => issue_level: value,
        "IssueCount" => issue_count: value,
        "Action" => action: value,
        "IssueList" => issue_list: value,
        "MaliciousList" => malicious_list: value,
        "BaselineList" => baseline_list: value,
    }
}
