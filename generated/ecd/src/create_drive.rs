// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDrive`, from `ecd/CreateDrive.md`.

use alicloud_runtime::codegen::*;

/// Creates a drive for a user, by type, domain and resource type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateDriveRequest::new();
/// let reply = client.create_drive(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDriveRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub ali_uid: Option<i64>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID of the domain name that the call is about.
    pub domain_id: Option<String>,
    /// ID of the external domain name that the call is about.
    pub external_domain_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that the drive goes by.
    pub drive_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// `ProfileRoaming`.
    pub profile_roaming: Option<bool>,
}

impl CreateDriveRequest {
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
    /// Sets `AliUid`.
    #[inline]
    pub fn ali_uid(mut self, value: i64) -> Self {
        self.ali_uid = Some(value);
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DomainId`.
    pub fn domain_id(mut self, value: impl Into<String>) -> Self {
        self.domain_id = Some(value.into());
        self
    }
    /// Sets `ExternalDomainId`.
    pub fn external_domain_id(mut self, value: impl Into<String>) -> Self {
        self.external_domain_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `DriveName`.
    pub fn drive_name(mut self, value: impl Into<String>) -> Self {
        self.drive_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ProfileRoaming`.
    #[inline]
    pub fn profile_roaming(mut self, value: bool) -> Self {
        self.profile_roaming = Some(value);
        self
    }
}

request! {
    CreateDriveRequest {
        "RegionId" => region_id: query,
        "AliUid" => ali_uid: query,
        "UserId" => user_id: query,
        "DomainId" => domain_id: query,
        "ExternalDomainId" => external_domain_id: query,
        "ResourceType" => resource_type: query,
        "Type" => type_: query,
        "DriveName" => drive_name: query,
        "Description" => description: query,
        "ProfileRoaming" => profile_roaming: query,
    }
}

impl Operation for CreateDriveRequest {
    type Response = CreateDriveResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDrive").region("RegionId");
}

/// Response to [`CreateDriveRequest`], which the documentation does not describe.
pub type CreateDriveResponse = alicloud_runtime::UndocumentedResponse;
