// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicyAttachment`, from `ddosbgp/ListPolicyAttachment.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpPortProtocolList, PolicyType, Protocol};

/// Lists which protected objects mitigation policies are attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::ListPolicyAttachmentRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policy_attachment(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPolicyAttachmentRequest {
    /// ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// Which kind of policy it is or is to be.
    pub policy_type: Option<Open<PolicyType>>,
    /// Items of the kind IP address port protocol to work on or to narrow the list down to.
    pub ip_port_protocol_list: Vec<IpPortProtocolList>,
    /// Which page of the list to return.
    pub page_no: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// Which version of the port is meant.
    pub port_version: Option<String>,
}

impl ListPolicyAttachmentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `IpPortProtocolList`.
    pub fn ip_port_protocol_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<IpPortProtocolList>>,
    ) -> Self {
        self.ip_port_protocol_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i64) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PortVersion`.
    pub fn port_version(mut self, value: impl Into<String>) -> Self {
        self.port_version = Some(value.into());
        self
    }
}

request! {
    ListPolicyAttachmentRequest {
        "PolicyId" => policy_id: query,
        "PolicyType" => policy_type: query,
        "IpPortProtocolList" => ip_port_protocol_list: query_json,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "PortVersion" => port_version: query,
    }
}

impl Operation for ListPolicyAttachmentRequest {
    type Response = ListPolicyAttachmentResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListPolicyAttachment").read_only();
}

impl Paginated for ListPolicyAttachmentRequest {
    type Item = AttachmentList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.attachment_list)
    }
}

/// Response to [`ListPolicyAttachmentRequest`].
#[non_exhaustive]
pub struct ListPolicyAttachmentResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4B379C2-9319-4C6B-B579-FE36831B09F4`.
    pub request_id: Option<String>,
    /// Items of the kind attachment that were found or are concerned.
    pub attachment_list: Vec<AttachmentList>,
    /// How many items there are in all. Example: `28`.
    pub total: Option<i64>,
}

response! {
    ListPolicyAttachmentResponse {
        "RequestId" => request_id: value,
        "AttachmentList" => attachment_list: list(""),
        "Total" => total: value,
    }
}

/// Items of the kind attachment that were found or are concerned.
#[non_exhaustive]
pub struct AttachmentList {
    /// IP address of the host or service concerned. Example: `147.139.183.***`.
    pub ip: Option<String>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `1b43f44e-65e1-411a-b0c0-d6c1********`.
    pub policy_id: Option<String>,
    /// Name that the policy goes by. Example: `test**`.
    pub policy_name: Option<String>,
    /// Which kind of policy it is or is to be. Example: `l3`.
    pub policy_type: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `8*`.
    pub port: Option<i32>,
    /// Network or application protocol that applies. Example: `udp`.
    pub protocol: Option<String>,
    /// Member account that owns the asset. Example: `177699790631****`.
    pub member_uid: Option<String>,
}

response! {
    AttachmentList {
        "Ip" => ip: value,
        "PolicyId" => policy_id: value,
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
        "Region" => region: value,
        "Port" => port: value,
        "Protocol" => protocol: value,
        "MemberUid" => member_uid: value,
    }
}
