// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListResourceTypeRegistrations`, from `ros/ListResourceTypeRegistrations.md`.

use alicloud_runtime::codegen::*;

/// Lists the registrations of resource types with their outcome.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// use alicloud_ros::list_resource_type_registrations::RegistrationStatus;
///
/// let request = alicloud_ros::ListResourceTypeRegistrationsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_resource_type_registrations(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .list_resource_type_registrations(request)
///     .wait()
///     .until(RegistrationStatus::Complete)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListResourceTypeRegistrationsRequest {
    /// Whether it is an ordinary resource type, a data source or a module.
    pub entity_type: Option<String>,
    /// Resource type to look up; an asterisk in it stands for any text.
    pub resource_type: Option<String>,
    /// Registration of a resource type that is meant, as
    /// [`RegisterResourceType`](super::Client::register_resource_type) returned it.
    pub registration_id: Option<String>,
    /// Return only registrations that are under way, done, or failed.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListResourceTypeRegistrationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EntityType`.
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `RegistrationId`.
    pub fn registration_id(mut self, value: impl Into<String>) -> Self {
        self.registration_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
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
    ListResourceTypeRegistrationsRequest {
        "EntityType" => entity_type: query,
        "ResourceType" => resource_type: query,
        "RegistrationId" => registration_id: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListResourceTypeRegistrationsRequest {
    type Response = ListResourceTypeRegistrationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListResourceTypeRegistrations")
        .read_only();
}

impl Paginated for ListResourceTypeRegistrationsRequest {
    type Item = Registration;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.registrations)
    }
}

impl Stateful for ListResourceTypeRegistrationsRequest {
    type State = RegistrationStatus;
    const FAILURES: &'static [RegistrationStatus] = &[RegistrationStatus::Failed];
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.registration_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .registrations
                .iter()
                .map(|v| (
                    v.registration_id.as_deref(),
                    v.status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`ListResourceTypeRegistrationsRequest`].
#[non_exhaustive]
pub struct ListResourceTypeRegistrationsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B288A0BE-D927-4888-B0F7-B35EF84B6E6`.
    pub request_id: Option<String>,
    /// Registrations of resource types, one entry each.
    pub registrations: Vec<Registration>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ListResourceTypeRegistrationsResponse {
        "RequestId" => request_id: value,
        "Registrations" => registrations: list(""),
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
    }
}

/// Registrations of resource types, one entry each.
#[non_exhaustive]
pub struct Registration {
    /// Registration of a resource type; pass it to
    /// [`ListResourceTypeRegistrations`](super::Client::list_resource_type_registrations).
    /// Example: `4a6c9851-3b0f-4f5f-b4ca-a14bf691****`.
    pub registration_id: Option<String>,
    /// Whether it is an ordinary resource type, a data source or a module. Example: `Module`.
    pub entity_type: Option<String>,
    /// Resource type as templates write it, such as `ALIYUN::ECS::VPC`.
    /// Example: `MODULE::MyOrganization::MyService::MyUsecase`.
    pub resource_type: Option<String>,
    /// Release of the resource type that the entry describes. Example: `v1`.
    pub version_id: Option<String>,
    /// Whether the registration is under way, done, or failed. Example: `COMPLETE`.
    pub status: Option<Open<RegistrationStatus>>,
    /// Why the item is in its present state, above all after a failure.
    /// Example: `Module is created successfully`.
    pub status_reason: Option<String>,
    /// When the item was created. Example: `2023-03-02T07:28:35`.
    pub create_time: Option<String>,
}

response! {
    Registration {
        "RegistrationId" => registration_id: value,
        "EntityType" => entity_type: value,
        "ResourceType" => resource_type: value,
        "VersionId" => version_id: value,
        "Status" => status: value,
        "StatusReason" => status_reason: value,
        "CreateTime" => create_time: value,
    }
}

values! {
    /// Whether the registration is under way, done, or failed.
    pub enum RegistrationStatus {
        /// The registration is under way.
        InProgress = "IN_PROGRESS",
        /// The registration has succeeded.
        Complete = "COMPLETE",
        /// The operation or registration has failed.
        Failed = "FAILED",
    }
}
