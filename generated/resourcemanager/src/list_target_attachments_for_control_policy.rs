// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTargetAttachmentsForControlPolicy`, from `resourcemanager/ListTargetAttachmentsForControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists the folders and members that an access control policy is attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListTargetAttachmentsForControlPolicyRequest::new()
///     .policy_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_target_attachments_for_control_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyRequest {
    /// **Required.** ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    pub policy_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 200000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListTargetAttachmentsForControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
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
}

request! {
    ListTargetAttachmentsForControlPolicyRequest {
        "PolicyId" => policy_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListTargetAttachmentsForControlPolicyRequest {
    type Response = ListTargetAttachmentsForControlPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTargetAttachmentsForControlPolicy")
        .required(&["PolicyId"])
        .read_only();
}

impl Paginated for ListTargetAttachmentsForControlPolicyRequest {
    type Item = TargetAttachment;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.target_attachments)
    }
}

/// Response to [`ListTargetAttachmentsForControlPolicyRequest`].
#[non_exhaustive]
pub struct ListTargetAttachmentsForControlPolicyResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B32BD3D6-1089-41F3-8E70-E0079BC7D760`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Folders and members under the access control policy, one entry each.
    pub target_attachments: Vec<TargetAttachment>,
}

response! {
    ListTargetAttachmentsForControlPolicyResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TargetAttachments" => target_attachments: list("TargetAttachment"),
    }
}

/// Folders and members under the access control policy, one entry each.
#[non_exhaustive]
pub struct TargetAttachment {
    /// Root folder, folder or member that the access control policy is attached to.
    /// Example: `fd-ZDNPiT****`.
    pub target_id: Option<String>,
    /// Folder or member that the access control policy is attached to, by its name.
    /// Example: `Dev_Department`.
    pub target_name: Option<String>,
    /// When the policy was attached. Example: `2021-03-19T02:56:24Z`.
    pub attach_date: Option<Timestamp>,
    /// Whether the policy is attached to the root folder, another folder or a member.
    /// Example: `Folder`.
    pub target_type: Option<String>,
}

response! {
    TargetAttachment {
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "AttachDate" => attach_date: value,
        "TargetType" => target_type: value,
    }
}
