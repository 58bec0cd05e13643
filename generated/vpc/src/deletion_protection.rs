// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletionProtection`, from `vpc/DeletionProtection.md`.

use alicloud_runtime::codegen::*;

/// Turns deletion protection of an instance on or off; while it is on, the instance cannot be
/// deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeletionProtectionRequest::new()
///     .protection_enable(true)
///     .type_("...")
///     .instance_id("...");
/// let reply = client.deletion_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletionProtectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Whether protection against deletion is on from now on.
    pub protection_enable: Option<bool>,
    /// **Required.** Kind of resource that `InstanceId` names: an EIP, a shared bandwidth plan, or a
    /// NAT gateway.
    pub type_: Option<String>,
    /// **Required.** Resource to guard or to stop guarding, by its ID.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeletionProtectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProtectionEnable`, which is required.
    #[inline]
    pub fn protection_enable(mut self, value: bool) -> Self {
        self.protection_enable = Some(value);
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeletionProtectionRequest {
        "RegionId" => region_id: query,
        "ProtectionEnable" => protection_enable: query,
        "Type" => type_: query,
        "InstanceId" => instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeletionProtectionRequest {
    type Response = DeletionProtectionResponse;
    type Error = DeletionProtectionError;
    const INFO: OperationInfo = super::operation("DeletionProtection")
        .required(&["RegionId", "ProtectionEnable", "Type", "InstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeletionProtectionError] = &[
        DeletionProtectionError::DeletionProtectionResourceNotExist,
        DeletionProtectionError::DeletionProtectionPrePaidNotSupport,
        DeletionProtectionError::DeletionProtectionTypeNotSupport,
        DeletionProtectionError::DeletionProtectionAlreadyEnabled,
        DeletionProtectionError::DeletionProtectionOwnerError,
        DeletionProtectionError::InvalidAllocationIdNotFound,
        DeletionProtectionError::DeletionProtectionNotExist,
    ];
}

/// Response to [`DeletionProtectionRequest`].
pub type DeletionProtectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletionProtectionRequest`] names.
///
/// - [`DeletionProtectionResourceNotExist`](super::DocumentedError::DeletionProtectionResourceNotExist)
/// - [`DeletionProtectionPrePaidNotSupport`](super::DocumentedError::DeletionProtectionPrePaidNotSupport)
/// - [`DeletionProtectionTypeNotSupport`](super::DocumentedError::DeletionProtectionTypeNotSupport)
/// - [`DeletionProtectionAlreadyEnabled`](super::DocumentedError::DeletionProtectionAlreadyEnabled)
/// - [`DeletionProtectionOwnerError`](super::DocumentedError::DeletionProtectionOwnerError)
/// - [`InvalidAllocationIdNotFound`](super::DocumentedError::InvalidAllocationIdNotFound)
/// - [`DeletionProtectionNotExist`](super::DocumentedError::DeletionProtectionNotExist)
pub type DeletionProtectionError = super::DocumentedError;
