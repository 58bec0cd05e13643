// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttribute`, from `ecs/ModifyInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of an instance, such as name, password, host name, security groups or user
/// data. Some count only after a restart.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyInstanceAttributeRequest::new()
///     .instance_id("i-bp67acfmxazb4ph****")
///     .password("Test123456")
///     .host_name("testHostName")
///     .instance_name("testInstanceName")
///     .description("testInstanceDescription");
/// let reply = client.modify_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4ph****`.
    pub instance_id: Option<String>,
    /// New password of the administrator account. Send it over HTTPS only.
    /// Length: 8 to 30. Example: `Test123456`. A secret: it is printed as `***`.
    pub password: Option<String>,
    /// New name of the machine within its operating system; takes effect with the next restart.
    /// Example: `testHostName`.
    pub host_name: Option<String>,
    /// Display name of the instance. Length: 2 to 128. Example: `testInstanceName`.
    pub instance_name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `testInstanceDescription`.
    pub description: Option<String>,
    /// Script or data handed to the instance when it starts, in Base64.
    /// Example: `ZWNobyBoZWxsbyBlY3Mh`.
    pub user_data: Option<String>,
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    /// Example: `Standard`.
    pub credit_specification: Option<Open<CreditSpecification>>,
    /// Whether [`DeleteInstance`](super::Client::delete_instance) is barred from releasing the
    /// instance. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Security groups that the instance is in afterwards, all of one type and in its VPC. Groups not
    /// listed are left. Example: `sg-bp15ed6xe1yxeycg7o****`.
    pub security_group_ids: Vec<String>,
    /// Number of queues of the primary network interface, within what the instance type allows.
    /// Example: `8`.
    pub network_interface_queue_number: Option<i32>,
}

impl ModifyInstanceAttributeRequest {
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
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<Open<CreditSpecification>>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceQueueNumber`.
    #[inline]
    pub fn network_interface_queue_number(mut self, value: i32) -> Self {
        self.network_interface_queue_number = Some(value);
        self
    }
}

request! {
    ModifyInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "Password" => password: query as Secret,
        "HostName" => host_name: query,
        "InstanceName" => instance_name: query,
        "Description" => description: query,
        "UserData" => user_data: query,
        "CreditSpecification" => credit_specification: query,
        "DeletionProtection" => deletion_protection: query,
        "SecurityGroupIds" => security_group_ids: query,
        "NetworkInterfaceQueueNumber" => network_interface_queue_number: query,
    }
}

impl Operation for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    type Error = ModifyInstanceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttribute")
        .required(&["InstanceId"]);
}

/// What [`ModifyInstanceAttributeRequest`] is answered with.
pub type ModifyInstanceAttributeResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    pub enum CreditSpecification {
        /// Standard mode: without credits left, performance stays at the baseline.
        Standard = "Standard",
        /// Unlimited mode: bursting goes on beyond the credits, at extra cost.
        Unlimited = "Unlimited",
    }
}

errors! {
    /// Errors that the documentation of [`ModifyInstanceAttributeRequest`] names.
    pub enum ModifyInstanceAttributeError {
        InvalidInstanceNameMalformed = "InvalidInstanceName.Malformed" ("400"), "", "The instance name is too short or too long, or has characters that are not allowed.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidHostPasswordMalformed = "InvalidHostPassword.Malformed" ("400"), "", "The password is too weak, too short or too long, or has characters that are not allowed.";
        InvalidHostNameMalformed = "InvalidHostName.Malformed" ("400"), "", "`HostName` breaks the rules for host names of this operating system.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "", "In its present state, the instance does not allow the operation.";
        InstanceLockedForSecurity = "InstanceLockedForSecurity" ("403"), "", "For security reasons the instance is locked, so that nearly nothing can be done with it.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "", "No instance of the caller has this ID in the region.";
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound" ("404"), "", "No security group of the account has this ID in the region.";
        OperationDenied = "OperationDenied" ("403"), "", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidPasswordMalformed = "InvalidPassword.Malformed" ("400"), "", "The password is too weak, too short or too long, or has characters that are not allowed.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidUserDataForbidden = "InvalidUserData.Forbidden" ("403"), "", "The account is not cleared for using user data.";
        InvalidUserDataSizeExceeded = "InvalidUserData.SizeExceeded" ("400"), "", "`UserData` is too long; keep a short script there and load the rest from elsewhere.";
        InvalidUserDataNotSupported = "InvalidUserData.NotSupported" ("400"), "", "User data work only on I/O optimized instances in a VPC.";
        ImageNotSupportCloudInit = "ImageNotSupportCloudInit" ("400"), "", "The image has no cloud-init, which the parameters given depend on.";
        ChargeTypeViolation = "ChargeTypeViolation" ("400"), "", "The way the resource is billed rules this operation out; some calls are for subscription only.";
        InvalidParameterRecycleBin = "InvalidParameter.RecycleBin" ("400"), "", "The account may not use the recycle bin for instances.";
        InvalidParameterCreditSpecification = "InvalidParameter.CreditSpecification" ("400"), "", "The region does not offer this credit mode for burstable instances.";
        InvalidInstanceStatusCreditSpecRestricted = "InvalidInstanceStatus.CreditSpecRestricted" ("400"), "", "The credit mode of the instance cannot be changed in the state it is in.";
        InvalidInstanceStatusNotRunning = "InvalidInstanceStatus.NotRunning" ("400"), "", "The instance has to be running for this.";
        CreditNotFound = "Credit.NotFound" ("404"), "", "The CPU credit mode asked for is unknown.";
        InvalidUserUnauthorized = "InvalidUser.Unauthorized" ("403"), "", "The account is not cleared for this operation.";
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed" ("403"), "%s", "The security group has as many members as it may have.";
        InstanceNotInSecurityGroup = "InstanceNotInSecurityGroup" ("403"), "", "The instance is not in this security group.";
        InvalidOperationInvalidRegion = "InvalidOperation.InvalidRegion" ("403"), "%s", "The region is wrong for this network interface or instance.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState" ("400"), "%s", "The instance is in a state that does not allow the operation.";
    }
}
