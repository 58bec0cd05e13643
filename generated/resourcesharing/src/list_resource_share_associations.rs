// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceShareAssociations`, from `resourcesharing/ListResourceShareAssociations.md`.

use alicloud_runtime::codegen::*;

/// Lists the associations of resources or principals with resource shares, by status.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcesharing::Client) -> Result<(), alicloud_resourcesharing::Error> {
/// let request = alicloud_resourcesharing::ListResourceShareAssociationsRequest::new()
///     .association_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_share_associations(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceShareAssociationsRequest {
    /// What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// Resource name of the resource, in the `acs:` notation.
    pub resource_arn: Option<String>,
    /// What it is aimed at.
    pub target: Option<String>,
    /// **Required.** Whether what is shared (`Resource`) or with whom (`Target`) is meant.
    pub association_type: Option<String>,
    /// State of the association, to narrow the list down to or to be put into.
    pub association_status: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the resource shares to work on or to narrow the list down to. Items: at most 20.
    pub resource_share_ids: Vec<String>,
}

impl ListResourceShareAssociationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceArn`.
    pub fn resource_arn(mut self, value: impl Into<String>) -> Self {
        self.resource_arn = Some(value.into());
        self
    }
    /// Sets `Target`.
    pub fn target(mut self, value: impl Into<String>) -> Self {
        self.target = Some(value.into());
        self
    }
    /// Sets `AssociationType`, which is required.
    pub fn association_type(mut self, value: impl Into<String>) -> Self {
        self.association_type = Some(value.into());
        self
    }
    /// Sets `AssociationStatus`.
    pub fn association_status(mut self, value: impl Into<String>) -> Self {
        self.association_status = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceShareIds`.
    pub fn resource_share_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_share_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListResourceShareAssociationsRequest {
        "ResourceId" => resource_id: query,
        "ResourceArn" => resource_arn: query,
        "Target" => target: query,
        "AssociationType" => association_type: query,
        "AssociationStatus" => association_status: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ResourceShareIds" => resource_share_ids: query,
    }
}

impl Operation for ListResourceShareAssociationsRequest {
    type Response = ListResourceShareAssociationsResponse;
    type Error = ListResourceShareAssociationsError;
    const INFO: OperationInfo = super::operation("ListResourceShareAssociations")
        .required(&["AssociationType"])
        .read_only();
    const ERRORS: &'static [ListResourceShareAssociationsError] = &[
        ListResourceShareAssociationsError::MissingParameterAssociationType,
        ListResourceShareAssociationsError::InvalidParameterAssociationType,
        ListResourceShareAssociationsError::InvalidParameterAssociationStatus,
        ListResourceShareAssociationsError::InvalidParameterMaxResults,
        ListResourceShareAssociationsError::InvalidParameterNextToken,
        ListResourceShareAssociationsError::InvalidParameterNextTokenLength,
        ListResourceShareAssociationsError::InvalidParameterResourceShareIds,
        ListResourceShareAssociationsError::InvalidParameterResourceShareIdsDuplicate,
        ListResourceShareAssociationsError::InvalidParameterResourceShareIdsLength,
        ListResourceShareAssociationsError::InvalidParameterTarget,
        ListResourceShareAssociationsError::InvalidParameterResourceId,
        ListResourceShareAssociationsError::ConflictedAssociationType,
        ListResourceShareAssociationsError::InvalidParameter,
    ];
}

impl Paginated for ListResourceShareAssociationsRequest {
    type Item = ResourceShareAssociation;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resource_share_associations)
    }
}

/// Response to [`ListResourceShareAssociationsRequest`].
#[non_exhaustive]
pub struct ListResourceShareAssociationsResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `TGlzdFJlc291cm****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11BA57B5-7301-4E2F-BBA5-2AE4C2F4FCDB`.
    pub request_id: Option<String>,
    /// The resource share associations that were found or are concerned, one entry each.
    pub resource_share_associations: Vec<ResourceShareAssociation>,
}

response! {
    ListResourceShareAssociationsResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "ResourceShareAssociations" => resource_share_associations: list(""),
    }
}

/// The resource share associations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResourceShareAssociation {
    /// When the item was last changed. Example: `2020-12-07T07:39:02.920Z`.
    pub update_time: Option<Timestamp>,
    /// ID of the entity that the item belongs to or stands for. Example: `vsw-bp1upw03qyz8n7us9****`.
    pub entity_id: Option<String>,
    /// Display text for the unit of sharing. Example: `example`.
    pub resource_share_name: Option<String>,
    /// When the item was created. Example: `2020-12-07T07:39:01.818Z`.
    pub create_time: Option<Timestamp>,
    /// What was put into the share, such as `VSwitch`, or `Account` for a principal.
    pub entity_type: Option<String>,
    /// Unit of sharing, which joins items, accounts and permissions. Example: `rs-6GRmdD3X****`.
    pub resource_share_id: Option<String>,
    /// Text for people about the association status. Example: `text`.
    pub association_status_message: Option<String>,
    /// Whether what is shared (`Resource`) or with whom (`Target`) is meant. Example: `Resource`.
    pub association_type: Option<String>,
    /// State that the association is in. Example: `Failed`.
    pub association_status: Option<String>,
    /// Whether the target lies outside of the resource directory. Example: `false`.
    pub external: Option<bool>,
    /// Settings of the sharing with this target, as JSON. Example: `text`.
    pub target_property: Option<String>,
    /// Items that could not be put into the share, each with the cause.
    pub association_failed_details: Vec<AssociationFailedDetail>,
}

response! {
    ResourceShareAssociation {
        "UpdateTime" => update_time: value,
        "EntityId" => entity_id: value,
        "ResourceShareName" => resource_share_name: value,
        "CreateTime" => create_time: value,
        "EntityType" => entity_type: value,
        "ResourceShareId" => resource_share_id: value,
        "AssociationStatusMessage" => association_status_message: value,
        "AssociationType" => association_type: value,
        "AssociationStatus" => association_status: value,
        "External" => external: value,
        "TargetProperty" => target_property: value,
        "AssociationFailedDetails" => association_failed_details: list(""),
    }
}

/// Items that could not be put into the share, each with the cause.
#[non_exhaustive]
pub struct AssociationFailedDetail {
    /// State of what the entry describes, which decides what can be done with it. Example: `text`.
    pub status: Option<String>,
    /// Text for people about the status. Example: `text`.
    pub status_message: Option<String>,
    /// Outdated; read `OperationType` in its place. Example: `text`.
    pub associate_type: Option<String>,
    /// ID of the entity that the item belongs to or stands for. Example: `172050525300****`.
    pub entity_id: Option<String>,
    /// What was put into the share, such as `VSwitch`, or `Account` for a principal.
    pub entity_type: Option<String>,
    /// Why it came to the failure. Example: `Unavailable`.
    pub failure_reason: Option<String>,
    /// Free text that tells people about the failure. Example: `text`.
    pub failure_description: Option<String>,
    /// Kind of operation that the call or the record is about. Example: `Associate`.
    pub operation_type: Option<String>,
}

response! {
    AssociationFailedDetail {
        "Status" => status: value,
        "StatusMessage" => status_message: value,
        "AssociateType" => associate_type: value,
        "EntityId" => entity_id: value,
        "EntityType" => entity_type: value,
        "FailureReason" => failure_reason: value,
        "FailureDescription" => failure_description: value,
        "OperationType" => operation_type: value,
    }
}

/// Errors that the documentation of [`ListResourceShareAssociationsRequest`] names.
///
/// - [`MissingParameterAssociationType`](super::DocumentedError::MissingParameterAssociationType)
/// - [`InvalidParameterAssociationType`](super::DocumentedError::InvalidParameterAssociationType)
/// - [`InvalidParameterAssociationStatus`](super::DocumentedError::InvalidParameterAssociationStatus)
/// - [`InvalidParameterMaxResults`](super::DocumentedError::InvalidParameterMaxResults)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterNextTokenLength`](super::DocumentedError::InvalidParameterNextTokenLength)
/// - [`InvalidParameterResourceShareIds`](super::DocumentedError::InvalidParameterResourceShareIds)
/// - [`InvalidParameterResourceShareIdsDuplicate`](super::DocumentedError::InvalidParameterResourceShareIdsDuplicate)
/// - [`InvalidParameterResourceShareIdsLength`](super::DocumentedError::InvalidParameterResourceShareIdsLength)
/// - [`InvalidParameterTarget`](super::DocumentedError::InvalidParameterTarget)
/// - [`InvalidParameterResourceId`](super::DocumentedError::InvalidParameterResourceId)
/// - [`ConflictedAssociationType`](super::DocumentedError::ConflictedAssociationType)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
pub type ListResourceShareAssociationsError = super::DocumentedError;
