// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which WUYING Workspace is available, with endpoints.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region in which cloud computers are supported.
//!
//! ## Office networks
//!
//! - [`DeleteOfficeSites`](mod@delete_office_sites): Deletes office networks, once all cloud computers in them are released.
//! - [`DescribeOfficeSites`](mod@describe_office_sites): Lists office networks with all their properties, such as status, VPC and access settings.
//! - [`ListOfficeSiteOverview`](mod@list_office_site_overview): Summarizes office networks: status, number of cloud computers and VPC type.
//! - [`ModifyOfficeSiteAttribute`](mod@modify_office_site_attribute): Changes basics of an office network, such as name, access type and local administrator rights.
//! - [`ModifyOfficeSiteCrossDesktopAccess`](mod@modify_office_site_cross_desktop_access): Allows or forbids network traffic between the cloud computers of an office network.
//!
//! ## Convenience office networks
//!
//! - [`ActivateOfficeSite`](mod@activate_office_site): Unlocks an office network of convenience accounts that was locked after standing idle.
//! - [`CreateSimpleOfficeSite`](mod@create_simple_office_site): Creates an office network whose users sign in with convenience accounts.
//!
//! ## AD office networks
//!
//! - [`ConfigADConnectorTrust`](mod@config_ad_connector_trust): Sets up the trust relationship with the AD domain for an AD office network that uses HDX.
//! - [`ConfigADConnectorUser`](mod@config_ad_connector_user): Sets the organizational unit and the administrator account of an AD office network.
//! - [`CreateADConnectorOfficeSite`](mod@create_ad_connector_office_site): Creates an office network whose users sign in with accounts of an enterprise's Active Directory.
//! - [`ListOfficeSiteUsers`](mod@list_office_site_users): Lists the AD users of the domain to which an AD office network connects.
//! - [`ListUserAdOrganizationUnits`](mod@list_user_ad_organization_units): Lists the organizational units of the AD domain behind an AD office network.
//! - [`ModifyADConnectorOfficeSite`](mod@modify_ad_connector_office_site): Changes the name, domain, DNS or MFA settings of an AD office network.
//! - [`ModifyOfficeSiteMfaEnabled`](mod@modify_office_site_mfa_enabled): Turns multi-factor authentication on or off for an AD office network.
//!
//! ## Directories
//!
//! - [`CreateADConnectorDirectory`](mod@create_ad_connector_directory): Creates a directory that connects to an enterprise's own Active Directory domain.
//! - [`CreateRAMDirectory`](mod@create_ram_directory): Creates a directory of RAM type in given vSwitches.
//! - [`DeleteDirectories`](mod@delete_directories): Deletes directories that no cloud computer uses or has been made in.
//! - [`DescribeDirectories`](mod@describe_directories): Lists directories, by type or status, with their network and domain settings.
//! - [`ListDirectoryUsers`](mod@list_directory_users): Lists the users of the enterprise AD behind an AD directory.
//! - [`ModifyADConnectorDirectory`](mod@modify_ad_connector_directory): Changes the domain, account, DNS or MFA settings of an AD directory.
//!
//! ## Cloud computers
//!
//! - [`CreateDesktops`](mod@create_desktops): Creates cloud computers and, if users are given, assigns these to them straight away.
//! - [`DeleteDesktops`](mod@delete_desktops): Releases cloud computers, those billed by use or whose subscription has run out.
//! - [`DescribeCustomizedListHeaders`](mod@describe_customized_list_headers): Lists the column headers of the console's cloud computer list and how each is displayed.
//! - [`DescribeDesktopInfo`](mod@describe_desktop_info): Shows basics of given cloud computers: status, connection status and current and new version.
//! - [`DescribeDesktopTypes`](mod@describe_desktop_types): Lists cloud computer instance types, with vCPUs, memory and GPUs.
//! - [`DescribeDesktops`](mod@describe_desktops): Lists cloud computers in full detail, with many filters.
//! - [`ExportDesktopListInfo`](mod@export_desktop_list_info): Exports the list of cloud computers to a CSV file and gives its URL.
//! - [`HibernateDesktops`](mod@hibernate_desktops): Puts cloud computers into hibernation; what runs on them is kept for the wakeup.
//! - [`MigrateDesktops`](mod@migrate_desktops): Moves cloud computers from their office network to another one.
//! - [`ModifyCustomizedListHeaders`](mod@modify_customized_list_headers): Sets which columns of the console's cloud computer list are shown or hidden.
//! - [`ModifyDesktopChargeType`](mod@modify_desktop_charge_type): Switches cloud computers between subscription and pay-as-you-go.
//! - [`ModifyDesktopHostName`](mod@modify_desktop_host_name): Changes the hostname of a Windows cloud computer in an AD office network.
//! - [`ModifyDesktopName`](mod@modify_desktop_name): Gives one cloud computer a new display name.
//! - [`ModifyDesktopSpec`](mod@modify_desktop_spec): Changes the instance type of cloud computers or enlarges their disks.
//! - [`ModifyDesktopTimer`](mod@modify_desktop_timer): Creates or replaces scheduled tasks of cloud computers, such as timed start, stop, restart or reset.
//! - [`RebootDesktops`](mod@reboot_desktops): Restarts one or more cloud computers.
//! - [`RebuildDesktops`](mod@rebuild_desktops): Sets cloud computers up anew, if wanted from another image.
//! - [`RenewDesktops`](mod@renew_desktops): Renews one or more subscription cloud computers.
//! - [`StartDesktops`](mod@start_desktops): Starts stopped cloud computers, which users can connect to once they run.
//! - [`StopDesktops`](mod@stop_desktops): Stops one or more running cloud computers.
//! - [`WakeupDesktops`](mod@wakeup_desktops): Wakes hibernated cloud computers up, which go on where they stopped.
//!
//! ## Cloud computer users
//!
//! - [`DescribeGuestApplications`](mod@describe_guest_applications): Lists a user's running applications on a cloud computer, with processes and CPU, memory and GPU use.
//! - [`DescribeUsersPassword`](mod@describe_users_password): Reads the passwords of a cloud computer's authorized users.
//! - [`GetConnectionTicket`](mod@get_connection_ticket): Obtains the credentials with which a client connects to a cloud computer.
//! - [`ModifyEntitlement`](mod@modify_entitlement): Assigns a cloud computer to the given users and takes it from all previous ones.
//! - [`ModifyUserEntitlement`](mod@modify_user_entitlement): Grants users further cloud computers or takes them away, several in one call.
//!
//! ## Cloud computer pools
//!
//! - [`CreateDesktopGroup`](mod@create_desktop_group): Creates a cloud computer pool from a template, with its scaling and billing settings.
//! - [`DeleteDesktopGroup`](mod@delete_desktop_group): Releases a pool of cloud computers, in which nobody may be connected or authorized any more.
//! - [`DescribeDesktopGroups`](mod@describe_desktop_groups): Lists cloud computer pools in detail, with filters such as office network, policy or user.
//! - [`DescribeDesktopsInGroup`](mod@describe_desktops_in_group): Lists the cloud computers of a pool, separately for subscription and pay-as-you-go.
//! - [`DisableDesktopsInGroup`](mod@disable_desktops_in_group): Takes cloud computers of a pool out of use; their status becomes unavailable.
//! - [`ExportDesktopGroupInfo`](mod@export_desktop_group_info): Exports the list of cloud computer pools to an XLSX file and gives its URL.
//! - [`GetDesktopGroupDetail`](mod@get_desktop_group_detail): Reads one cloud computer pool with its scaling, billing and template settings.
//! - [`ModifyDesktopGroup`](mod@modify_desktop_group): Changes the settings of a cloud computer pool, such as its policy, template, scaling and image.
//! - [`ResetDesktops`](mod@reset_desktops): Resets cloud computers of pools, by scope of disks and optionally to another image.
//! - [`SetDesktopGroupScaleTimer`](mod@set_desktop_group_scale_timer): Sets the automatic scaling policy of a multi-session cloud computer pool, by time.
//! - [`SetDesktopGroupTimer`](mod@set_desktop_group_timer): Sets a scheduled task of a cloud computer pool: timed start, stop, restart or reset.
//! - [`SetDesktopGroupTimerStatus`](mod@set_desktop_group_timer_status): Enables or disables a scheduled task of a cloud computer pool.
//!
//! ## Cloud computer pool users
//!
//! - [`AddUserToDesktopGroup`](mod@add_user_to_desktop_group): Authorizes users for a cloud computer pool, from which they then receive cloud computers.
//! - [`DescribeUserConnectionRecords`](mod@describe_user_connection_records): Lists when the authorized users of a pool connected to which cloud computers, and how long.
//! - [`DescribeUsersInGroup`](mod@describe_users_in_group): Lists the authorized users of a cloud computer pool, with contact data and connection state.
//! - [`ModifyUserToDesktopGroup`](mod@modify_user_to_desktop_group): Replaces authorized users of a cloud computer pool with others.
//! - [`RemoveUserFromDesktopGroup`](mod@remove_user_from_desktop_group): Withdraws users' authorization for a cloud computer pool; they can no longer connect to it.
//!
//! ## Premium bandwidth plans
//!
//! - [`AssociateNetworkPackage`](mod@associate_network_package): Binds a premium bandwidth plan to an office network, one plan to one network.
//! - [`CreateNetworkPackage`](mod@create_network_package): Buys a premium bandwidth plan for Internet access and binds it to an office network.
//! - [`DeleteNetworkPackages`](mod@delete_network_packages): Deletes premium bandwidth plans; cloud computers lose the internet access they had by them.
//! - [`DescribeAclEntries`](mod@describe_acl_entries): Shows whether Internet access is allowed or denied for office networks or cloud computers.
//! - [`DescribeFlowMetric`](mod@describe_flow_metric): Reads monitored inbound and outbound bandwidth of a cloud computer or premium bandwidth plan.
//! - [`DescribeFlowStatistic`](mod@describe_flow_statistic): Ranks the cloud computers of an office network by traffic.
//! - [`DescribeNetworkPackages`](mod@describe_network_packages): Lists premium bandwidth plans, with bandwidth, expiry and office network.
//! - [`DissociateNetworkPackage`](mod@dissociate_network_package): Unbinds a premium bandwidth plan from its office network.
//! - [`ModifyAclEntries`](mod@modify_acl_entries): Allows or denies Internet access for office networks or single cloud computers.
//! - [`ModifyNetworkPackageBandwidth`](mod@modify_network_package_bandwidth): Changes the bandwidth of a premium bandwidth plan.
//! - [`ModifyNetworkPackageEnabled`](mod@modify_network_package_enabled): Suspends a premium bandwidth plan or puts it into use again.
//! - [`RenewNetworkPackages`](mod@renew_network_packages): Renews premium bandwidth plans that are billed by subscription.
//!
//! ## Cloud Enterprise Network
//!
//! - [`AttachCen`](mod@attach_cen): Attaches an advanced office network to a CEN instance, also one of another account with a verification code.
//! - [`DescribeCens`](mod@describe_cens): Lists all CEN instances of the account, with status and tags.
//! - [`DetachCen`](mod@detach_cen): Detaches an advanced office network from its CEN instance.
//! - [`SendVerifyCode`](mod@send_verify_code): Sends a code to the owner of a CEN instance, whose network an office network is to join.
//! - [`VerifyCen`](mod@verify_cen): Checks the owner of a CEN instance and whether its routes conflict with an office network's CIDR block.
//!
//! ## Cloud drives
//!
//! - [`CreateCloudDriveService`](mod@create_cloud_drive_service): Creates an enterprise drive, optionally with an office network, users and a capacity limit.
//!
//! ## Team drives
//!
//! - [`DeleteCloudDriveGroups`](mod@delete_cloud_drive_groups): Deletes team drives with the files on them.
//! - [`DescribeCloudDriveGroups`](mod@describe_cloud_drive_groups): Lists the team spaces of an enterprise drive, with status and sizes.
//! - [`ModifyCloudDriveGroups`](mod@modify_cloud_drive_groups): Changes the status or maximum size of team spaces in an enterprise drive.
//!
//! ## Personal drives
//!
//! - [`CreateCloudDriveUsers`](mod@create_cloud_drive_users): Gives users personal drives in an enterprise drive, each with a maximum size.
//! - [`DeleteCloudDriveUsers`](mod@delete_cloud_drive_users): Deletes the personal drives of users in an enterprise drive.
//! - [`DescribeCloudDriveUsers`](mod@describe_cloud_drive_users): Lists the personal drives in an enterprise drive, with owner, status and used space.
//! - [`ModifyCloudDriveUsers`](mod@modify_cloud_drive_users): Changes the status or maximum size of personal drives in an enterprise drive.
//!
//! ## Drive permissions
//!
//! - [`DescribeCloudDrivePermissions`](mod@describe_cloud_drive_permissions): Lists which users of an enterprise drive may upload, download or neither.
//! - [`ModifyCloudDrivePermission`](mod@modify_cloud_drive_permission): Sets the users who may download, download and upload, or do neither, as exceptions from the default.
//!
//! ## Files
//!
//! - [`CompleteCdsFile`](mod@complete_cds_file): Finishes the upload of a file for which `CreateCdsFile` created an upload task.
//! - [`CopyCdsFile`](mod@copy_cds_file): Copies a file or folder of a drive to another folder; a folder is copied by an asynchronous task.
//! - [`CreateCdsFile`](mod@create_cds_file): Creates a folder in a drive, or a task for uploading a file, with its upload URL.
//! - [`DeleteCdsFile`](mod@delete_cds_file): Deletes a file or folder from a cloud drive.
//! - [`GetAsyncTask`](mod@get_async_task): Shows progress of the task behind a folder copy started with `CopyCdsFile`.
//! - [`ListCdsFiles`](mod@list_cds_files): Lists the files of a folder in a drive, with their download links.
//! - [`ModifyCdsFile`](mod@modify_cds_file): Changes properties of a file or folder in a drive, such as its name.
//! - [`MoveCdsFile`](mod@move_cds_file): Moves a file or folder of a drive to another folder.
//!
//! ## File share links
//!
//! - [`CancelCdsFileShareLink`](mod@cancel_cds_file_share_link): Revokes a link that shares files of an enterprise drive.
//! - [`CreateCdsFileShareLink`](mod@create_cds_file_share_link): Creates a link that shares drive files, with password, expiry and limits on previews, saves and downloads.
//! - [`DescribeCdsFileShareLinks`](mod@describe_cds_file_share_links): Lists the share links of an enterprise drive, with their limits and use so far.
//! - [`ModifyCdsFileShareLink`](mod@modify_cds_file_share_link): Changes password, expiry, limits or status of a link that shares drive files.
//!
//! ## Folder sharing
//!
//! - [`AddFilePermission`](mod@add_file_permission): Shares a folder or file in a drive with users or groups, each with a role and expiry time.
//! - [`ListFilePermission`](mod@list_file_permission): Lists with whom a drive folder is shared, and in which roles.
//! - [`RemoveFilePermission`](mod@remove_file_permission): Stops sharing a drive folder with given users or groups.
//!
//! ## NAS file systems
//!
//! - [`CreateAndBindNasFileSystem`](mod@create_and_bind_nas_file_system): Creates a NAS file system and binds it to the office network of a cloud computer pool.
//! - [`CreateDiskEncryptionService`](mod@create_disk_encryption_service): Turns on disk encryption and creates the service-linked role that it needs.
//! - [`CreateNASFileSystem`](mod@create_nas_file_system): Creates a NAS file system for an office network, with storage type and encryption.
//! - [`DeleteNASFileSystems`](mod@delete_nas_file_systems): Deletes NAS file systems with the files on them, so back up what is still needed.
//! - [`DescribeKmsKeys`](mod@describe_kms_keys): Lists the account's KMS keys; the first call tries to create a service key.
//! - [`DescribeNASFileSystems`](mod@describe_nas_file_systems): Lists NAS file systems, with capacity, mount target and office network.
//! - [`ModifyDiskSpec`](mod@modify_disk_spec): Changes the performance level of a cloud computer's system or data disk.
//! - [`ModifyNASDefaultMountTarget`](mod@modify_nas_default_mount_target): Changes the mount target of a NAS file system.
//! - [`ResetNASDefaultMountTarget`](mod@reset_nas_default_mount_target): Resets the mount target of a NAS file system.
//!
//! ## Templates
//!
//! - [`CreateBundle`](mod@create_bundle): Creates a custom cloud computer template from an image, an instance type and disk sizes.
//! - [`DeleteBundles`](mod@delete_bundles): Deletes custom templates of cloud computers; those made from them stay.
//! - [`DescribeBundles`](mod@describe_bundles): Lists cloud computer templates, system and custom ones, with many filters.
//! - [`ModifyBundle`](mod@modify_bundle): Changes image, name, description or language of a custom cloud computer template.
//!
//! ## Images
//!
//! - [`CancelCopyImage`](mod@cancel_copy_image): Stops copying an image to another region.
//! - [`CopyImage`](mod@copy_image): Copies an image to another region, from where it can then be shared.
//! - [`CreateImage`](mod@create_image): Makes a custom image from a deployed cloud computer or its snapshots.
//! - [`DeleteImages`](mod@delete_images): Deletes custom images; system images cannot be deleted.
//! - [`DescribeImageModifiedRecords`](mod@describe_image_modified_records): Lists the image changes that a cloud computer has undergone, with old and new image.
//! - [`DescribeImagePermission`](mod@describe_image_permission): Lists the Alibaba Cloud accounts with which an image is shared.
//! - [`DescribeImages`](mod@describe_images): Lists images in detail, with filters such as type, status and operating system.
//! - [`MigrateImageProtocol`](mod@migrate_image_protocol): Upgrades images to the ASP protocol and lists those that failed.
//! - [`ModifyImageAttribute`](mod@modify_image_attribute): Changes attributes of an image, such as its name and description.
//! - [`ModifyImagePermission`](mod@modify_image_permission): Shares an image with other Alibaba Cloud accounts or stops sharing it.
//! - [`UploadImage`](mod@upload_image): Imports a custom Windows image from an OSS object.
//!
//! ## Snapshots
//!
//! - [`CreateSnapshot`](mod@create_snapshot): Takes a snapshot of a cloud computer's system or data disk.
//! - [`DeleteSnapshot`](mod@delete_snapshot): Deletes snapshots; disks can no longer be set back to them.
//! - [`DescribeSnapshots`](mod@describe_snapshots): Lists snapshots with status, type, source disk and creator.
//! - [`ResetSnapshot`](mod@reset_snapshot): Restores a disk of a cloud computer to the data in a snapshot.
//!
//! ## Automatic snapshot policies
//!
//! - [`ApplyAutoSnapshotPolicy`](mod@apply_auto_snapshot_policy): Binds an automatic snapshot policy to cloud computers, which from then on get snapshots on its schedule.
//! - [`CancelAutoSnapshotPolicy`](mod@cancel_auto_snapshot_policy): Unbinds an automatic snapshot policy from cloud computers.
//! - [`CreateAutoSnapshotPolicy`](mod@create_auto_snapshot_policy): Creates a policy that takes snapshots by a cron expression and keeps them for some days.
//! - [`DeleteAutoSnapshotPolicy`](mod@delete_auto_snapshot_policy): Deletes one or more automatic snapshot policies.
//! - [`DescribeAutoSnapshotPolicy`](mod@describe_auto_snapshot_policy): Lists automatic snapshot policies, with schedule, retention and number of cloud computers bound.
//! - [`ModifyAutoSnapshotPolicy`](mod@modify_auto_snapshot_policy): Changes name, schedule, retention or disk type of an automatic snapshot policy.
//!
//! ## Policies
//!
//! - [`ClonePolicyGroup`](mod@clone_policy_group): Copies a policy, with all its settings, under a new name.
//! - [`CreatePolicyGroup`](mod@create_policy_group): Creates a policy for cloud computers, such as clipboard, redirection, watermark and access rules.
//! - [`DeletePolicyGroups`](mod@delete_policy_groups): Deletes custom policies that no cloud computer uses; system policies cannot be deleted.
//! - [`DescribePolicyGroups`](mod@describe_policy_groups): Lists cloud computer policies with all their rules.
//! - [`ModifyDesktopsPolicyGroup`](mod@modify_desktops_policy_group): Gives cloud computers other policies, with a result for each.
//! - [`ModifyPolicyGroup`](mod@modify_policy_group): Changes the rules of a cloud computer policy.
//!
//! ## MFA devices
//!
//! - [`DeleteVirtualMFADevice`](mod@delete_virtual_mfa_device): Unbinds a user's virtual MFA device, who binds a new one at the next logon.
//! - [`DescribeVirtualMFADevices`](mod@describe_virtual_mfa_devices): Lists virtual MFA devices of AD users, with lock state and failed attempts.
//! - [`LockVirtualMFADevice`](mod@lock_virtual_mfa_device): Locks a virtual MFA device, so that its user cannot log on with it.
//! - [`UnlockVirtualMFADevice`](mod@unlock_virtual_mfa_device): Unlocks a virtual MFA device that was locked.
//!
//! ## OTA image updates
//!
//! - [`ApproveFotaUpdate`](mod@approve_fota_update): Allows the image update of a running cloud computer to go ahead.
//! - [`DescribeFotaPendingDesktops`](mod@describe_fota_pending_desktops): Lists the cloud computers that an image update task could update but has not yet.
//! - [`DescribeFotaTasks`](mod@describe_fota_tasks): Lists image update tasks, with version, release notes and number of pending cloud computers.
//! - [`UpdateFotaTask`](mod@update_fota_task): Turns automatic pushing of an image update task on or off.
//!
//! ## Single sign-on
//!
//! - [`GetOfficeSiteSsoStatus`](mod@get_office_site_sso_status): Shows whether single sign-on is on for an office network.
//! - [`GetSpMetadata`](mod@get_sp_metadata): Reads the SAML 2.0 service provider metadata of a directory or office network.
//! - [`SetDirectorySsoStatus`](mod@set_directory_sso_status): Turns single sign-on on or off for an AD directory.
//! - [`SetIdpMetadata`](mod@set_idp_metadata): Uploads the SAML 2.0 metadata of an identity provider for a directory or office network.
//! - [`SetOfficeSiteSsoStatus`](mod@set_office_site_sso_status): Turns single sign-on on or off for an office network.
//!
//! ## Cloud Assistant
//!
//! - [`DescribeInvocations`](mod@describe_invocations): Lists runs of Cloud Assistant scripts, with status per cloud computer and optionally the output.
//! - [`RunCommand`](mod@run_command): Runs a PowerShell or batch script on Windows cloud computers.
//! - [`StopInvocation`](mod@stop_invocation): Stops a running Cloud Assistant command on one or more cloud computers.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists tags of cloud computers, or cloud computers by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on cloud computers, for filtering and grouping.
//! - [`UntagResources`](mod@untag_resources): Takes tags off cloud computers; a tag that nothing carries any more disappears.
//!
//! ## Audit events
//!
//! - [`DescribeClientEvents`](mod@describe_client_events): Searches the log of user operations, such as sign-in, power and session events, by user or cloud computer.
//! - [`ExportClientEvents`](mod@export_client_events): Exports the events of clients to a file and gives its URL.
//!
//! ## Terminals
//!
//! - [`AddDevices`](mod@add_devices): Registers hardware clients as trusted devices.
//! - [`AttachEndUser`](mod@attach_end_user): Binds a user to a hardware client, so that only bound users can sign in on it.
//! - [`DeleteDevices`](mod@delete_devices): Takes devices off the list of trusted ones.
//! - [`DescribeDevices`](mod@describe_devices): Lists trusted devices and the users that are bound to each.
//! - [`DetachEndUser`](mod@detach_end_user): Unbinds a user from a hardware client.
//!
//! ## Monitoring and assistance
//!
//! - [`ApplyCoordinatePrivilege`](mod@apply_coordinate_privilege): Requests control of the cloud computer within a stream collaboration session.
//! - [`ApplyCoordinationForMonitoring`](mod@apply_coordination_for_monitoring): Starts stream collaboration for monitoring, such as help by an administrator or supervision in teaching.
//! - [`CancelCoordinationForMonitoring`](mod@cancel_coordination_for_monitoring): Ends stream collaboration sessions that were started for monitoring.
//! - [`DescribeDesktopSessions`](mod@describe_desktop_sessions): Lists sessions on cloud computers in detail, by user, status, office network or period.
//! - [`DescribeSessionStatistic`](mod@describe_session_statistic): Counts sessions at points in time over all regions, or in one region or office network.
//! - [`GetCoordinateTicket`](mod@get_coordinate_ticket): Obtains the credentials for joining a stream collaboration session.
//! - [`RevokeCoordinatePrivilege`](mod@revoke_coordinate_privilege): Takes back control of the cloud computer within a stream collaboration session.
//!
//! ## Others
//!
//! - [`BatchModifyEntitlement`](mod@batch_modify_entitlement): Changes which users may use which cloud computers, many at once by a strategy.
//! - [`BindConfigGroup`](mod@bind_config_group): Applies a configuration group, such as a scheduled task group, to cloud resources.
//! - [`CloneCenterPolicy`](mod@clone_center_policy): Copies a policy of the central policy management under a new name.
//! - [`CreateBandwidthResourcePackages`](mod@create_bandwidth_resource_packages): Buys bandwidth resource packages, by size, amount and period.
//! - [`CreateCenterPolicy`](mod@create_center_policy): Creates a centrally managed cloud computer policy, such as redirection, watermark and display rules.
//! - [`CreateCloudDriveGroup`](mod@create_cloud_drive_group): Creates a team space in an enterprise drive, with its size and administrators.
//! - [`CreateConfigGroup`](mod@create_config_group): Creates a configuration group, such as a group of scheduled tasks with their timers.
//! - [`CreateDrive`](mod@create_drive): Creates a drive for a user, by type, domain and resource type.
//! - [`CreateEcdReportTask`](mod@create_ecd_report_task): Starts a task that writes a report file of the chosen type, with filters and language.
//! - [`CreateTemplate`](mod@create_template): Creates a template with image, disks, policy and timers, from which resources are created.
//! - [`DeleteCenterPolicy`](mod@delete_center_policy): Deletes policies of the central policy management.
//! - [`DeleteConfigGroup`](mod@delete_config_group): Deletes groups of settings, by their IDs.
//! - [`DeleteDrive`](mod@delete_drive): Deletes a drive by its ID.
//! - [`DeleteTemplates`](mod@delete_templates): Deletes templates of the given business type.
//! - [`DescribeCenterPolicyList`](mod@describe_center_policy_list): Lists centrally managed policies, by ID, scope, business type or resource type.
//! - [`DescribeCloudDiskGroupDrives`](mod@describe_cloud_disk_group_drives): Lists the drives of groups in a cloud disk, by group name.
//! - [`DescribeCloudDiskGroups`](mod@describe_cloud_disk_groups): Lists the groups of a cloud disk, by ID, name or parent organization.
//! - [`DescribeConfigGroup`](mod@describe_config_group): Lists configuration groups by type, product, status or ID.
//! - [`DescribeDesktopGroupSessions`](mod@describe_desktop_group_sessions): Lists sessions on cloud computer pools, by status, user or period.
//! - [`DescribeDrives`](mod@describe_drives): Lists drives, by user, domain or resource type.
//! - [`DescribeEcdReportTasks`](mod@describe_ecd_report_tasks): Lists report tasks, by ID, type or status.
//! - [`DescribeGlobalDesktopRecords`](mod@describe_global_desktop_records): Lists records of cloud computers, by period, user, type or office network.
//! - [`DescribeModificationPrice`](mod@describe_modification_price): Quotes the price of changing a cloud computer's type or disks, or a plan's bandwidth.
//! - [`DescribePrice`](mod@describe_price): Quotes the price of new cloud computers, pools, bandwidth plans or other resources.
//! - [`DescribeRecordings`](mod@describe_recordings): Lists screen recording files, optionally with signed URLs for download.
//! - [`DescribeRefundPrice`](mod@describe_refund_price): Quotes the refund for giving up cloud computers before they expire.
//! - [`DescribeRenewalPrice`](mod@describe_renewal_price): Quotes the price of renewing resources for a given period.
//! - [`DescribeResourceByCenterPolicyId`](mod@describe_resource_by_center_policy_id): Lists the resources to which a centrally managed policy applies.
//! - [`DescribeTemplates`](mod@describe_templates): Lists templates, by ID, name, type, image or keyword.
//! - [`DescribeTimerGroup`](mod@describe_timer_group): Reads the scheduled tasks of one configuration group.
//! - [`DisconnectDesktopSessions`](mod@disconnect_desktop_sessions): Ends running sessions of users on cloud computers, or only checks if they could be ended.
//! - [`DownloadCdsFile`](mod@download_cds_file): Obtains the download of one file in an enterprise drive.
//! - [`ListInstalledApps`](mod@list_installed_apps): Lists the applications that are installed on a cloud computer.
//! - [`ListTransferFiles`](mod@list_transfer_files): Lists the files of a transfer task.
//! - [`ModifyCenterPolicy`](mod@modify_center_policy): Changes the rules of a centrally managed cloud computer policy.
//! - [`ModifyConfigGroup`](mod@modify_config_group): Changes the name or description of a configuration group.
//! - [`ModifyOfficeSiteDnsInfo`](mod@modify_office_site_dns_info): Replaces the DNS addresses of an office network.
//! - [`ModifyResourceCenterPolicy`](mod@modify_resource_center_policy): Assigns centrally managed policies to resources of one type.
//! - [`ModifyTemplate`](mod@modify_template): Changes a template, such as its image, disks, policy, timers and tags.
//! - [`ModifyTemplateBaseInfo`](mod@modify_template_base_info): Changes only the name and description of a template.
//! - [`ModifyTimerGroup`](mod@modify_timer_group): Replaces the scheduled tasks of a configuration group.
//! - [`RenewDesktopGroup`](mod@renew_desktop_group): Renews the subscription of a cloud computer pool.
//! - [`SetDesktopMaintenance`](mod@set_desktop_maintenance): Puts cloud computers into maintenance mode or takes them out of it.
//! - [`TransferTaskApprovalCallback`](mod@transfer_task_approval_callback): Reports the result of the approval of a file transfer task back.
//! - [`UnbindConfigGroup`](mod@unbind_config_group): Removes a type of configuration group from cloud resources.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod activate_office_site;
pub mod add_devices;
pub mod add_file_permission;
pub mod add_user_to_desktop_group;
pub mod apply_auto_snapshot_policy;
pub mod apply_coordinate_privilege;
pub mod apply_coordination_for_monitoring;
pub mod approve_fota_update;
pub mod associate_network_package;
pub mod attach_cen;
pub mod attach_end_user;
pub mod batch_modify_entitlement;
pub mod bind_config_group;
pub mod cancel_auto_snapshot_policy;
pub mod cancel_cds_file_share_link;
pub mod cancel_coordination_for_monitoring;
pub mod cancel_copy_image;
pub mod clone_center_policy;
pub mod clone_policy_group;
pub mod complete_cds_file;
pub mod config_ad_connector_trust;
pub mod config_ad_connector_user;
pub mod copy_cds_file;
pub mod copy_image;
pub mod create_ad_connector_directory;
pub mod create_ad_connector_office_site;
pub mod create_and_bind_nas_file_system;
pub mod create_auto_snapshot_policy;
pub mod create_bandwidth_resource_packages;
pub mod create_bundle;
pub mod create_cds_file;
pub mod create_cds_file_share_link;
pub mod create_center_policy;
pub mod create_cloud_drive_group;
pub mod create_cloud_drive_service;
pub mod create_cloud_drive_users;
pub mod create_config_group;
pub mod create_desktop_group;
pub mod create_desktops;
pub mod create_disk_encryption_service;
pub mod create_drive;
pub mod create_ecd_report_task;
pub mod create_image;
pub mod create_nas_file_system;
pub mod create_network_package;
pub mod create_policy_group;
pub mod create_ram_directory;
pub mod create_simple_office_site;
pub mod create_snapshot;
pub mod create_template;
pub mod delete_auto_snapshot_policy;
pub mod delete_bundles;
pub mod delete_cds_file;
pub mod delete_center_policy;
pub mod delete_cloud_drive_groups;
pub mod delete_cloud_drive_users;
pub mod delete_config_group;
pub mod delete_desktop_group;
pub mod delete_desktops;
pub mod delete_devices;
pub mod delete_directories;
pub mod delete_drive;
pub mod delete_images;
pub mod delete_nas_file_systems;
pub mod delete_network_packages;
pub mod delete_office_sites;
pub mod delete_policy_groups;
pub mod delete_snapshot;
pub mod delete_templates;
pub mod delete_virtual_mfa_device;
pub mod describe_acl_entries;
pub mod describe_auto_snapshot_policy;
pub mod describe_bundles;
pub mod describe_cds_file_share_links;
pub mod describe_cens;
pub mod describe_center_policy_list;
pub mod describe_client_events;
pub mod describe_cloud_disk_group_drives;
pub mod describe_cloud_disk_groups;
pub mod describe_cloud_drive_groups;
pub mod describe_cloud_drive_permissions;
pub mod describe_cloud_drive_users;
pub mod describe_config_group;
pub mod describe_customized_list_headers;
pub mod describe_desktop_group_sessions;
pub mod describe_desktop_groups;
pub mod describe_desktop_info;
pub mod describe_desktop_sessions;
pub mod describe_desktop_types;
pub mod describe_desktops;
pub mod describe_desktops_in_group;
pub mod describe_devices;
pub mod describe_directories;
pub mod describe_drives;
pub mod describe_ecd_report_tasks;
pub mod describe_flow_metric;
pub mod describe_flow_statistic;
pub mod describe_fota_pending_desktops;
pub mod describe_fota_tasks;
pub mod describe_global_desktop_records;
pub mod describe_guest_applications;
pub mod describe_image_modified_records;
pub mod describe_image_permission;
pub mod describe_images;
pub mod describe_invocations;
pub mod describe_kms_keys;
pub mod describe_modification_price;
pub mod describe_nas_file_systems;
pub mod describe_network_packages;
pub mod describe_office_sites;
pub mod describe_policy_groups;
pub mod describe_price;
pub mod describe_recordings;
pub mod describe_refund_price;
pub mod describe_regions;
pub mod describe_renewal_price;
pub mod describe_resource_by_center_policy_id;
pub mod describe_session_statistic;
pub mod describe_snapshots;
pub mod describe_templates;
pub mod describe_timer_group;
pub mod describe_user_connection_records;
pub mod describe_users_in_group;
pub mod describe_users_password;
pub mod describe_virtual_mfa_devices;
pub mod describe_zones;
pub mod detach_cen;
pub mod detach_end_user;
pub mod disable_desktops_in_group;
pub mod disconnect_desktop_sessions;
pub mod dissociate_network_package;
pub mod download_cds_file;
pub mod export_client_events;
pub mod export_desktop_group_info;
pub mod export_desktop_list_info;
pub mod get_async_task;
pub mod get_connection_ticket;
pub mod get_coordinate_ticket;
pub mod get_desktop_group_detail;
pub mod get_office_site_sso_status;
pub mod get_sp_metadata;
pub mod hibernate_desktops;
pub mod list_cds_files;
pub mod list_directory_users;
pub mod list_file_permission;
pub mod list_installed_apps;
pub mod list_office_site_overview;
pub mod list_office_site_users;
pub mod list_tag_resources;
pub mod list_transfer_files;
pub mod list_user_ad_organization_units;
pub mod lock_virtual_mfa_device;
pub mod migrate_desktops;
pub mod migrate_image_protocol;
pub mod modify_acl_entries;
pub mod modify_ad_connector_directory;
pub mod modify_ad_connector_office_site;
pub mod modify_auto_snapshot_policy;
pub mod modify_bundle;
pub mod modify_cds_file;
pub mod modify_cds_file_share_link;
pub mod modify_center_policy;
pub mod modify_cloud_drive_groups;
pub mod modify_cloud_drive_permission;
pub mod modify_cloud_drive_users;
pub mod modify_config_group;
pub mod modify_customized_list_headers;
pub mod modify_desktop_charge_type;
pub mod modify_desktop_group;
pub mod modify_desktop_host_name;
pub mod modify_desktop_name;
pub mod modify_desktop_spec;
pub mod modify_desktop_timer;
pub mod modify_desktops_policy_group;
pub mod modify_disk_spec;
pub mod modify_entitlement;
pub mod modify_image_attribute;
pub mod modify_image_permission;
pub mod modify_nas_default_mount_target;
pub mod modify_network_package_bandwidth;
pub mod modify_network_package_enabled;
pub mod modify_office_site_attribute;
pub mod modify_office_site_cross_desktop_access;
pub mod modify_office_site_dns_info;
pub mod modify_office_site_mfa_enabled;
pub mod modify_policy_group;
pub mod modify_resource_center_policy;
pub mod modify_template;
pub mod modify_template_base_info;
pub mod modify_timer_group;
pub mod modify_user_entitlement;
pub mod modify_user_to_desktop_group;
pub mod move_cds_file;
pub mod reboot_desktops;
pub mod rebuild_desktops;
pub mod remove_file_permission;
pub mod remove_user_from_desktop_group;
pub mod renew_desktop_group;
pub mod renew_desktops;
pub mod renew_network_packages;
pub mod reset_desktops;
pub mod reset_nas_default_mount_target;
pub mod reset_snapshot;
pub mod revoke_coordinate_privilege;
pub mod run_command;
pub mod send_verify_code;
pub mod set_desktop_group_scale_timer;
pub mod set_desktop_group_timer;
pub mod set_desktop_group_timer_status;
pub mod set_desktop_maintenance;
pub mod set_directory_sso_status;
pub mod set_idp_metadata;
pub mod set_office_site_sso_status;
pub mod start_desktops;
pub mod stop_desktops;
pub mod stop_invocation;
pub mod tag_resources;
pub mod transfer_task_approval_callback;
pub mod unbind_config_group;
pub mod unlock_virtual_mfa_device;
pub mod untag_resources;
pub mod update_fota_task;
pub mod upload_image;
pub mod verify_cen;
pub mod wakeup_desktops;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    activate_office_site::{ActivateOfficeSiteRequest, ActivateOfficeSiteResponse},
    add_devices::{AddDevicesRequest, AddDevicesResponse},
    add_file_permission::{AddFilePermissionRequest, AddFilePermissionResponse},
    add_user_to_desktop_group::{AddUserToDesktopGroupRequest, AddUserToDesktopGroupResponse},
    apply_auto_snapshot_policy::{ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse},
    apply_coordinate_privilege::{ApplyCoordinatePrivilegeRequest, ApplyCoordinatePrivilegeResponse},
    apply_coordination_for_monitoring::{ApplyCoordinationForMonitoringRequest, ApplyCoordinationForMonitoringResponse},
    approve_fota_update::{ApproveFotaUpdateRequest, ApproveFotaUpdateResponse},
    associate_network_package::{AssociateNetworkPackageRequest, AssociateNetworkPackageResponse},
    attach_cen::{AttachCenRequest, AttachCenResponse},
    attach_end_user::{AttachEndUserRequest, AttachEndUserResponse},
    batch_modify_entitlement::{BatchModifyEntitlementRequest, BatchModifyEntitlementResponse},
    bind_config_group::{BindConfigGroupRequest, BindConfigGroupResponse},
    cancel_auto_snapshot_policy::{CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse},
    cancel_cds_file_share_link::{CancelCdsFileShareLinkRequest, CancelCdsFileShareLinkResponse},
    cancel_coordination_for_monitoring::{CancelCoordinationForMonitoringRequest, CancelCoordinationForMonitoringResponse},
    cancel_copy_image::{CancelCopyImageRequest, CancelCopyImageResponse},
    clone_center_policy::{CloneCenterPolicyRequest, CloneCenterPolicyResponse},
    clone_policy_group::{ClonePolicyGroupError, ClonePolicyGroupRequest, ClonePolicyGroupResponse},
    complete_cds_file::{CompleteCdsFileRequest, CompleteCdsFileResponse},
    config_ad_connector_trust::{ConfigADConnectorTrustRequest, ConfigADConnectorTrustResponse},
    config_ad_connector_user::{ConfigADConnectorUserRequest, ConfigADConnectorUserResponse},
    copy_cds_file::{CopyCdsFileRequest, CopyCdsFileResponse},
    copy_image::{CopyImageRequest, CopyImageResponse},
    create_ad_connector_directory::{CreateADConnectorDirectoryRequest, CreateADConnectorDirectoryResponse},
    create_ad_connector_office_site::{CreateADConnectorOfficeSiteRequest, CreateADConnectorOfficeSiteResponse},
    create_and_bind_nas_file_system::{CreateAndBindNasFileSystemRequest, CreateAndBindNasFileSystemResponse},
    create_auto_snapshot_policy::{CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse},
    create_bandwidth_resource_packages::{CreateBandwidthResourcePackagesRequest, CreateBandwidthResourcePackagesResponse},
    create_bundle::{CreateBundleRequest, CreateBundleResponse},
    create_cds_file::{CreateCdsFileRequest, CreateCdsFileResponse},
    create_cds_file_share_link::{CreateCdsFileShareLinkRequest, CreateCdsFileShareLinkResponse},
    create_center_policy::{CreateCenterPolicyRequest, CreateCenterPolicyResponse},
    create_cloud_drive_group::{CreateCloudDriveGroupRequest, CreateCloudDriveGroupResponse},
    create_cloud_drive_service::{CreateCloudDriveServiceRequest, CreateCloudDriveServiceResponse},
    create_cloud_drive_users::{CreateCloudDriveUsersRequest, CreateCloudDriveUsersResponse},
    create_config_group::{CreateConfigGroupRequest, CreateConfigGroupResponse},
    create_desktop_group::{CreateDesktopGroupRequest, CreateDesktopGroupResponse},
    create_desktops::{CreateDesktopsError, CreateDesktopsRequest, CreateDesktopsResponse},
    create_disk_encryption_service::{CreateDiskEncryptionServiceRequest, CreateDiskEncryptionServiceResponse},
    create_drive::{CreateDriveRequest, CreateDriveResponse},
    create_ecd_report_task::{CreateEcdReportTaskRequest, CreateEcdReportTaskResponse},
    create_image::{CreateImageRequest, CreateImageResponse},
    create_nas_file_system::{CreateNASFileSystemRequest, CreateNASFileSystemResponse},
    create_network_package::{CreateNetworkPackageRequest, CreateNetworkPackageResponse},
    create_policy_group::{CreatePolicyGroupRequest, CreatePolicyGroupResponse},
    create_ram_directory::{CreateRAMDirectoryRequest, CreateRAMDirectoryResponse},
    create_simple_office_site::{CreateSimpleOfficeSiteRequest, CreateSimpleOfficeSiteResponse},
    create_snapshot::{CreateSnapshotRequest, CreateSnapshotResponse},
    create_template::{CreateTemplateRequest, CreateTemplateResponse},
    delete_auto_snapshot_policy::{DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse},
    delete_bundles::{DeleteBundlesRequest, DeleteBundlesResponse},
    delete_cds_file::{DeleteCdsFileRequest, DeleteCdsFileResponse},
    delete_center_policy::{DeleteCenterPolicyRequest, DeleteCenterPolicyResponse},
    delete_cloud_drive_groups::{DeleteCloudDriveGroupsRequest, DeleteCloudDriveGroupsResponse},
    delete_cloud_drive_users::{DeleteCloudDriveUsersRequest, DeleteCloudDriveUsersResponse},
    delete_config_group::{DeleteConfigGroupRequest, DeleteConfigGroupResponse},
    delete_desktop_group::{DeleteDesktopGroupRequest, DeleteDesktopGroupResponse},
    delete_desktops::{DeleteDesktopsRequest, DeleteDesktopsResponse},
    delete_devices::{DeleteDevicesRequest, DeleteDevicesResponse},
    delete_directories::{DeleteDirectoriesRequest, DeleteDirectoriesResponse},
    delete_drive::{DeleteDriveRequest, DeleteDriveResponse},
    delete_images::{DeleteImagesRequest, DeleteImagesResponse},
    delete_nas_file_systems::{DeleteNASFileSystemsRequest, DeleteNASFileSystemsResponse},
    delete_network_packages::{DeleteNetworkPackagesRequest, DeleteNetworkPackagesResponse},
    delete_office_sites::{DeleteOfficeSitesRequest, DeleteOfficeSitesResponse},
    delete_policy_groups::{DeletePolicyGroupsRequest, DeletePolicyGroupsResponse},
    delete_snapshot::{DeleteSnapshotRequest, DeleteSnapshotResponse},
    delete_templates::{DeleteTemplatesRequest, DeleteTemplatesResponse},
    delete_virtual_mfa_device::{DeleteVirtualMFADeviceRequest, DeleteVirtualMFADeviceResponse},
    describe_acl_entries::{DescribeAclEntriesRequest, DescribeAclEntriesResponse},
    describe_auto_snapshot_policy::{DescribeAutoSnapshotPolicyRequest, DescribeAutoSnapshotPolicyResponse},
    describe_bundles::{DescribeBundlesRequest, DescribeBundlesResponse},
    describe_cds_file_share_links::{DescribeCdsFileShareLinksRequest, DescribeCdsFileShareLinksResponse},
    describe_cens::{DescribeCensRequest, DescribeCensResponse},
    describe_center_policy_list::{DescribeCenterPolicyListRequest, DescribeCenterPolicyListResponse},
    describe_client_events::{DescribeClientEventsRequest, DescribeClientEventsResponse},
    describe_cloud_disk_group_drives::{DescribeCloudDiskGroupDrivesRequest, DescribeCloudDiskGroupDrivesResponse},
    describe_cloud_disk_groups::{DescribeCloudDiskGroupsRequest, DescribeCloudDiskGroupsResponse},
    describe_cloud_drive_groups::{DescribeCloudDriveGroupsRequest, DescribeCloudDriveGroupsResponse},
    describe_cloud_drive_permissions::{DescribeCloudDrivePermissionsRequest, DescribeCloudDrivePermissionsResponse},
    describe_cloud_drive_users::{DescribeCloudDriveUsersRequest, DescribeCloudDriveUsersResponse},
    describe_config_group::{DescribeConfigGroupRequest, DescribeConfigGroupResponse},
    describe_customized_list_headers::{DescribeCustomizedListHeadersRequest, DescribeCustomizedListHeadersResponse},
    describe_desktop_group_sessions::{DescribeDesktopGroupSessionsRequest, DescribeDesktopGroupSessionsResponse},
    describe_desktop_groups::{DescribeDesktopGroupsRequest, DescribeDesktopGroupsResponse},
    describe_desktop_info::{DescribeDesktopInfoRequest, DescribeDesktopInfoResponse},
    describe_desktop_sessions::{DescribeDesktopSessionsRequest, DescribeDesktopSessionsResponse},
    describe_desktop_types::{DescribeDesktopTypesRequest, DescribeDesktopTypesResponse},
    describe_desktops::{DescribeDesktopsRequest, DescribeDesktopsResponse},
    describe_desktops_in_group::{DescribeDesktopsInGroupRequest, DescribeDesktopsInGroupResponse},
    describe_devices::{DescribeDevicesRequest, DescribeDevicesResponse},
    describe_directories::{DescribeDirectoriesRequest, DescribeDirectoriesResponse},
    describe_drives::{DescribeDrivesRequest, DescribeDrivesResponse},
    describe_ecd_report_tasks::{DescribeEcdReportTasksRequest, DescribeEcdReportTasksResponse},
    describe_flow_metric::{DescribeFlowMetricError, DescribeFlowMetricRequest, DescribeFlowMetricResponse},
    describe_flow_statistic::{DescribeFlowStatisticRequest, DescribeFlowStatisticResponse},
    describe_fota_pending_desktops::{DescribeFotaPendingDesktopsRequest, DescribeFotaPendingDesktopsResponse},
    describe_fota_tasks::{DescribeFotaTasksRequest, DescribeFotaTasksResponse},
    describe_global_desktop_records::{DescribeGlobalDesktopRecordsRequest, DescribeGlobalDesktopRecordsResponse},
    describe_guest_applications::{DescribeGuestApplicationsRequest, DescribeGuestApplicationsResponse},
    describe_image_modified_records::{DescribeImageModifiedRecordsRequest, DescribeImageModifiedRecordsResponse},
    describe_image_permission::{DescribeImagePermissionRequest, DescribeImagePermissionResponse},
    describe_images::{DescribeImagesRequest, DescribeImagesResponse},
    describe_invocations::{DescribeInvocationsRequest, DescribeInvocationsResponse},
    describe_kms_keys::{DescribeKmsKeysRequest, DescribeKmsKeysResponse},
    describe_modification_price::{DescribeModificationPriceRequest, DescribeModificationPriceResponse},
    describe_nas_file_systems::{DescribeNASFileSystemsRequest, DescribeNASFileSystemsResponse},
    describe_network_packages::{DescribeNetworkPackagesRequest, DescribeNetworkPackagesResponse},
    describe_office_sites::{DescribeOfficeSitesRequest, DescribeOfficeSitesResponse},
    describe_policy_groups::{DescribePolicyGroupsRequest, DescribePolicyGroupsResponse},
    describe_price::{DescribePriceRequest, DescribePriceResponse},
    describe_recordings::{DescribeRecordingsRequest, DescribeRecordingsResponse},
    describe_refund_price::{DescribeRefundPriceRequest, DescribeRefundPriceResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_renewal_price::{DescribeRenewalPriceRequest, DescribeRenewalPriceResponse},
    describe_resource_by_center_policy_id::{DescribeResourceByCenterPolicyIdRequest, DescribeResourceByCenterPolicyIdResponse},
    describe_session_statistic::{DescribeSessionStatisticRequest, DescribeSessionStatisticResponse},
    describe_snapshots::{DescribeSnapshotsRequest, DescribeSnapshotsResponse},
    describe_templates::{DescribeTemplatesRequest, DescribeTemplatesResponse},
    describe_timer_group::{DescribeTimerGroupRequest, DescribeTimerGroupResponse},
    describe_user_connection_records::{DescribeUserConnectionRecordsRequest, DescribeUserConnectionRecordsResponse},
    describe_users_in_group::{DescribeUsersInGroupRequest, DescribeUsersInGroupResponse},
    describe_users_password::{DescribeUsersPasswordRequest, DescribeUsersPasswordResponse},
    describe_virtual_mfa_devices::{DescribeVirtualMFADevicesRequest, DescribeVirtualMFADevicesResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    detach_cen::{DetachCenRequest, DetachCenResponse},
    detach_end_user::{DetachEndUserRequest, DetachEndUserResponse},
    disable_desktops_in_group::{DisableDesktopsInGroupRequest, DisableDesktopsInGroupResponse},
    disconnect_desktop_sessions::{DisconnectDesktopSessionsRequest, DisconnectDesktopSessionsResponse},
    dissociate_network_package::{DissociateNetworkPackageRequest, DissociateNetworkPackageResponse},
    download_cds_file::{DownloadCdsFileRequest, DownloadCdsFileResponse},
    export_client_events::{ExportClientEventsRequest, ExportClientEventsResponse},
    export_desktop_group_info::{ExportDesktopGroupInfoError, ExportDesktopGroupInfoRequest, ExportDesktopGroupInfoResponse},
    export_desktop_list_info::{ExportDesktopListInfoError, ExportDesktopListInfoRequest, ExportDesktopListInfoResponse},
    get_async_task::{GetAsyncTaskRequest, GetAsyncTaskResponse},
    get_connection_ticket::{GetConnectionTicketRequest, GetConnectionTicketResponse},
    get_coordinate_ticket::{GetCoordinateTicketRequest, GetCoordinateTicketResponse},
    get_desktop_group_detail::{GetDesktopGroupDetailRequest, GetDesktopGroupDetailResponse},
    get_office_site_sso_status::{GetOfficeSiteSsoStatusRequest, GetOfficeSiteSsoStatusResponse},
    get_sp_metadata::{GetSpMetadataRequest, GetSpMetadataResponse},
    hibernate_desktops::{HibernateDesktopsRequest, HibernateDesktopsResponse},
    list_cds_files::{ListCdsFilesRequest, ListCdsFilesResponse},
    list_directory_users::{ListDirectoryUsersRequest, ListDirectoryUsersResponse},
    list_file_permission::{ListFilePermissionRequest, ListFilePermissionResponse},
    list_installed_apps::{ListInstalledAppsRequest, ListInstalledAppsResponse},
    list_office_site_overview::{ListOfficeSiteOverviewRequest, ListOfficeSiteOverviewResponse},
    list_office_site_users::{ListOfficeSiteUsersRequest, ListOfficeSiteUsersResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_transfer_files::{ListTransferFilesRequest, ListTransferFilesResponse},
    list_user_ad_organization_units::{ListUserAdOrganizationUnitsRequest, ListUserAdOrganizationUnitsResponse},
    lock_virtual_mfa_device::{LockVirtualMFADeviceRequest, LockVirtualMFADeviceResponse},
    migrate_desktops::{MigrateDesktopsRequest, MigrateDesktopsResponse},
    migrate_image_protocol::{MigrateImageProtocolRequest, MigrateImageProtocolResponse},
    modify_acl_entries::{ModifyAclEntriesRequest, ModifyAclEntriesResponse},
    modify_ad_connector_directory::{ModifyADConnectorDirectoryRequest, ModifyADConnectorDirectoryResponse},
    modify_ad_connector_office_site::{ModifyADConnectorOfficeSiteRequest, ModifyADConnectorOfficeSiteResponse},
    modify_auto_snapshot_policy::{ModifyAutoSnapshotPolicyRequest, ModifyAutoSnapshotPolicyResponse},
    modify_bundle::{ModifyBundleRequest, ModifyBundleResponse},
    modify_cds_file::{ModifyCdsFileRequest, ModifyCdsFileResponse},
    modify_cds_file_share_link::{ModifyCdsFileShareLinkRequest, ModifyCdsFileShareLinkResponse},
    modify_center_policy::{ModifyCenterPolicyRequest, ModifyCenterPolicyResponse},
    modify_cloud_drive_groups::{ModifyCloudDriveGroupsRequest, ModifyCloudDriveGroupsResponse},
    modify_cloud_drive_permission::{ModifyCloudDrivePermissionRequest, ModifyCloudDrivePermissionResponse},
    modify_cloud_drive_users::{ModifyCloudDriveUsersRequest, ModifyCloudDriveUsersResponse},
    modify_config_group::{ModifyConfigGroupRequest, ModifyConfigGroupResponse},
    modify_customized_list_headers::{ModifyCustomizedListHeadersRequest, ModifyCustomizedListHeadersResponse},
    modify_desktop_charge_type::{ModifyDesktopChargeTypeRequest, ModifyDesktopChargeTypeResponse},
    modify_desktop_group::{ModifyDesktopGroupRequest, ModifyDesktopGroupResponse},
    modify_desktop_host_name::{ModifyDesktopHostNameRequest, ModifyDesktopHostNameResponse},
    modify_desktop_name::{ModifyDesktopNameRequest, ModifyDesktopNameResponse},
    modify_desktop_spec::{ModifyDesktopSpecRequest, ModifyDesktopSpecResponse},
    modify_desktop_timer::{ModifyDesktopTimerRequest, ModifyDesktopTimerResponse},
    modify_desktops_policy_group::{ModifyDesktopsPolicyGroupRequest, ModifyDesktopsPolicyGroupResponse},
    modify_disk_spec::{ModifyDiskSpecRequest, ModifyDiskSpecResponse},
    modify_entitlement::{ModifyEntitlementRequest, ModifyEntitlementResponse},
    modify_image_attribute::{ModifyImageAttributeRequest, ModifyImageAttributeResponse},
    modify_image_permission::{ModifyImagePermissionRequest, ModifyImagePermissionResponse},
    modify_nas_default_mount_target::{ModifyNASDefaultMountTargetRequest, ModifyNASDefaultMountTargetResponse},
    modify_network_package_bandwidth::{ModifyNetworkPackageBandwidthRequest, ModifyNetworkPackageBandwidthResponse},
    modify_network_package_enabled::{ModifyNetworkPackageEnabledRequest, ModifyNetworkPackageEnabledResponse},
    modify_office_site_attribute::{ModifyOfficeSiteAttributeRequest, ModifyOfficeSiteAttributeResponse},
    modify_office_site_cross_desktop_access::{ModifyOfficeSiteCrossDesktopAccessRequest, ModifyOfficeSiteCrossDesktopAccessResponse},
    modify_office_site_dns_info::{ModifyOfficeSiteDnsInfoRequest, ModifyOfficeSiteDnsInfoResponse},
    modify_office_site_mfa_enabled::{ModifyOfficeSiteMfaEnabledRequest, ModifyOfficeSiteMfaEnabledResponse},
    modify_policy_group::{ModifyPolicyGroupRequest, ModifyPolicyGroupResponse},
    modify_resource_center_policy::{ModifyResourceCenterPolicyRequest, ModifyResourceCenterPolicyResponse},
    modify_template::{ModifyTemplateRequest, ModifyTemplateResponse},
    modify_template_base_info::{ModifyTemplateBaseInfoRequest, ModifyTemplateBaseInfoResponse},
    modify_timer_group::{ModifyTimerGroupRequest, ModifyTimerGroupResponse},
    modify_user_entitlement::{ModifyUserEntitlementRequest, ModifyUserEntitlementResponse},
    modify_user_to_desktop_group::{ModifyUserToDesktopGroupRequest, ModifyUserToDesktopGroupResponse},
    move_cds_file::{MoveCdsFileRequest, MoveCdsFileResponse},
    reboot_desktops::{RebootDesktopsRequest, RebootDesktopsResponse},
    rebuild_desktops::{RebuildDesktopsRequest, RebuildDesktopsResponse},
    remove_file_permission::{RemoveFilePermissionRequest, RemoveFilePermissionResponse},
    remove_user_from_desktop_group::{RemoveUserFromDesktopGroupRequest, RemoveUserFromDesktopGroupResponse},
    renew_desktop_group::{RenewDesktopGroupRequest, RenewDesktopGroupResponse},
    renew_desktops::{RenewDesktopsRequest, RenewDesktopsResponse},
    renew_network_packages::{RenewNetworkPackagesError, RenewNetworkPackagesRequest, RenewNetworkPackagesResponse},
    reset_desktops::{ResetDesktopsRequest, ResetDesktopsResponse},
    reset_nas_default_mount_target::{ResetNASDefaultMountTargetRequest, ResetNASDefaultMountTargetResponse},
    reset_snapshot::{ResetSnapshotRequest, ResetSnapshotResponse},
    revoke_coordinate_privilege::{RevokeCoordinatePrivilegeRequest, RevokeCoordinatePrivilegeResponse},
    run_command::{RunCommandRequest, RunCommandResponse},
    send_verify_code::{SendVerifyCodeRequest, SendVerifyCodeResponse},
    set_desktop_group_scale_timer::{SetDesktopGroupScaleTimerRequest, SetDesktopGroupScaleTimerResponse},
    set_desktop_group_timer::{SetDesktopGroupTimerRequest, SetDesktopGroupTimerResponse},
    set_desktop_group_timer_status::{SetDesktopGroupTimerStatusRequest, SetDesktopGroupTimerStatusResponse},
    set_desktop_maintenance::{SetDesktopMaintenanceRequest, SetDesktopMaintenanceResponse},
    set_directory_sso_status::{SetDirectorySsoStatusRequest, SetDirectorySsoStatusResponse},
    set_idp_metadata::{SetIdpMetadataRequest, SetIdpMetadataResponse},
    set_office_site_sso_status::{SetOfficeSiteSsoStatusRequest, SetOfficeSiteSsoStatusResponse},
    start_desktops::{StartDesktopsRequest, StartDesktopsResponse},
    stop_desktops::{StopDesktopsRequest, StopDesktopsResponse},
    stop_invocation::{StopInvocationRequest, StopInvocationResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    transfer_task_approval_callback::{TransferTaskApprovalCallbackRequest, TransferTaskApprovalCallbackResponse},
    unbind_config_group::{UnbindConfigGroupRequest, UnbindConfigGroupResponse},
    unlock_virtual_mfa_device::{UnlockVirtualMFADeviceRequest, UnlockVirtualMFADeviceResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_fota_task::{UpdateFotaTaskRequest, UpdateFotaTaskResponse},
    upload_image::{UploadImageRequest, UploadImageResponse},
    verify_cen::{VerifyCenRequest, VerifyCenResponse},
    wakeup_desktops::{WakeupDesktopsRequest, WakeupDesktopsResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ecd",
    version: "2020-09-30",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "ecd.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ecd.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "ecd.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "ecd.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "ecd.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ecd.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "ecd.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "ecd.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ecd.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "ecd.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "ecd.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "ecd.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "ecd.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ecd.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "ecd.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "ecd.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "ecd.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "ecd.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "ecd.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "ecd.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "ecd.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "ecd.us-west-1.aliyuncs.com"),
        ],
        rule: Some("ecd.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Elastic Desktop Service.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Unlocks an office network of convenience accounts that was locked after standing idle.
    #[inline]
    pub fn activate_office_site(
        &self,
        request: ActivateOfficeSiteRequest,
    ) -> Call<'_, ActivateOfficeSiteRequest> {
        self.inner.call(request)
    }
    /// Registers hardware clients as trusted devices.
    #[inline]
    pub fn add_devices(
        &self,
        request: AddDevicesRequest,
    ) -> Call<'_, AddDevicesRequest> {
        self.inner.call(request)
    }
    /// Shares a folder or file in a drive with users or groups, each with a role and expiry time.
    #[inline]
    pub fn add_file_permission(
        &self,
        request: AddFilePermissionRequest,
    ) -> Call<'_, AddFilePermissionRequest> {
        self.inner.call(request)
    }
    /// Authorizes users for a cloud computer pool, from which they then receive cloud computers.
    #[inline]
    pub fn add_user_to_desktop_group(
        &self,
        request: AddUserToDesktopGroupRequest,
    ) -> Call<'_, AddUserToDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Binds an automatic snapshot policy to cloud computers, which from then on get snapshots on its schedule.
    #[inline]
    pub fn apply_auto_snapshot_policy(
        &self,
        request: ApplyAutoSnapshotPolicyRequest,
    ) -> Call<'_, ApplyAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Requests control of the cloud computer within a stream collaboration session.
    #[inline]
    pub fn apply_coordinate_privilege(
        &self,
        request: ApplyCoordinatePrivilegeRequest,
    ) -> Call<'_, ApplyCoordinatePrivilegeRequest> {
        self.inner.call(request)
    }
    /// Starts stream collaboration for monitoring, such as help by an administrator or supervision in teaching.
    #[inline]
    pub fn apply_coordination_for_monitoring(
        &self,
        request: ApplyCoordinationForMonitoringRequest,
    ) -> Call<'_, ApplyCoordinationForMonitoringRequest> {
        self.inner.call(request)
    }
    /// Allows the image update of a running cloud computer to go ahead.
    #[inline]
    pub fn approve_fota_update(
        &self,
        request: ApproveFotaUpdateRequest,
    ) -> Call<'_, ApproveFotaUpdateRequest> {
        self.inner.call(request)
    }
    /// Binds a premium bandwidth plan to an office network, one plan to one network.
    #[inline]
    pub fn associate_network_package(
        &self,
        request: AssociateNetworkPackageRequest,
    ) -> Call<'_, AssociateNetworkPackageRequest> {
        self.inner.call(request)
    }
    /// Attaches an advanced office network to a CEN instance, also one of another account with a verification code.
    #[inline]
    pub fn attach_cen(&self, request: AttachCenRequest) -> Call<'_, AttachCenRequest> {
        self.inner.call(request)
    }
    /// Binds a user to a hardware client, so that only bound users can sign in on it.
    #[inline]
    pub fn attach_end_user(
        &self,
        request: AttachEndUserRequest,
    ) -> Call<'_, AttachEndUserRequest> {
        self.inner.call(request)
    }
    /// Changes which users may use which cloud computers, many at once by a strategy.
    #[inline]
    pub fn batch_modify_entitlement(
        &self,
        request: BatchModifyEntitlementRequest,
    ) -> Call<'_, BatchModifyEntitlementRequest> {
        self.inner.call(request)
    }
    /// Applies a configuration group, such as a scheduled task group, to cloud resources.
    #[inline]
    pub fn bind_config_group(
        &self,
        request: BindConfigGroupRequest,
    ) -> Call<'_, BindConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Unbinds an automatic snapshot policy from cloud computers.
    #[inline]
    pub fn cancel_auto_snapshot_policy(
        &self,
        request: CancelAutoSnapshotPolicyRequest,
    ) -> Call<'_, CancelAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Revokes a link that shares files of an enterprise drive.
    #[inline]
    pub fn cancel_cds_file_share_link(
        &self,
        request: CancelCdsFileShareLinkRequest,
    ) -> Call<'_, CancelCdsFileShareLinkRequest> {
        self.inner.call(request)
    }
    /// Ends stream collaboration sessions that were started for monitoring.
    #[inline]
    pub fn cancel_coordination_for_monitoring(
        &self,
        request: CancelCoordinationForMonitoringRequest,
    ) -> Call<'_, CancelCoordinationForMonitoringRequest> {
        self.inner.call(request)
    }
    /// Stops copying an image to another region.
    #[inline]
    pub fn cancel_copy_image(
        &self,
        request: CancelCopyImageRequest,
    ) -> Call<'_, CancelCopyImageRequest> {
        self.inner.call(request)
    }
    /// Copies a policy of the central policy management under a new name.
    #[inline]
    pub fn clone_center_policy(
        &self,
        request: CloneCenterPolicyRequest,
    ) -> Call<'_, CloneCenterPolicyRequest> {
        self.inner.call(request)
    }
    /// Copies a policy, with all its settings, under a new name.
    #[inline]
    pub fn clone_policy_group(
        &self,
        request: ClonePolicyGroupRequest,
    ) -> Call<'_, ClonePolicyGroupRequest> {
        self.inner.call(request)
    }
    /// Finishes the upload of a file for which `CreateCdsFile` created an upload task.
    #[inline]
    pub fn complete_cds_file(
        &self,
        request: CompleteCdsFileRequest,
    ) -> Call<'_, CompleteCdsFileRequest> {
        self.inner.call(request)
    }
    /// Sets up the trust relationship with the AD domain for an AD office network that uses HDX.
    #[inline]
    pub fn config_ad_connector_trust(
        &self,
        request: ConfigADConnectorTrustRequest,
    ) -> Call<'_, ConfigADConnectorTrustRequest> {
        self.inner.call(request)
    }
    /// Sets the organizational unit and the administrator account of an AD office network.
    #[inline]
    pub fn config_ad_connector_user(
        &self,
        request: ConfigADConnectorUserRequest,
    ) -> Call<'_, ConfigADConnectorUserRequest> {
        self.inner.call(request)
    }
    /// Copies a file or folder of a drive to another folder; a folder is copied by an asynchronous task.
    #[inline]
    pub fn copy_cds_file(
        &self,
        request: CopyCdsFileRequest,
    ) -> Call<'_, CopyCdsFileRequest> {
        self.inner.call(request)
    }
    /// Copies an image to another region, from where it can then be shared.
    #[inline]
    pub fn copy_image(&self, request: CopyImageRequest) -> Call<'_, CopyImageRequest> {
        self.inner.call(request)
    }
    /// Creates a directory that connects to an enterprise's own Active Directory domain.
    #[inline]
    pub fn create_ad_connector_directory(
        &self,
        request: CreateADConnectorDirectoryRequest,
    ) -> Call<'_, CreateADConnectorDirectoryRequest> {
        self.inner.call(request)
    }
    /// Creates an office network whose users sign in with accounts of an enterprise's Active Directory.
    #[inline]
    pub fn create_ad_connector_office_site(
        &self,
        request: CreateADConnectorOfficeSiteRequest,
    ) -> Call<'_, CreateADConnectorOfficeSiteRequest> {
        self.inner.call(request)
    }
    /// Creates a NAS file system and binds it to the office network of a cloud computer pool.
    #[inline]
    pub fn create_and_bind_nas_file_system(
        &self,
        request: CreateAndBindNasFileSystemRequest,
    ) -> Call<'_, CreateAndBindNasFileSystemRequest> {
        self.inner.call(request)
    }
    /// Creates a policy that takes snapshots by a cron expression and keeps them for some days.
    #[inline]
    pub fn create_auto_snapshot_policy(
        &self,
        request: CreateAutoSnapshotPolicyRequest,
    ) -> Call<'_, CreateAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Buys bandwidth resource packages, by size, amount and period.
    #[inline]
    pub fn create_bandwidth_resource_packages(
        &self,
        request: CreateBandwidthResourcePackagesRequest,
    ) -> Call<'_, CreateBandwidthResourcePackagesRequest> {
        self.inner.call(request)
    }
    /// Creates a custom cloud computer template from an image, an instance type and disk sizes.
    #[inline]
    pub fn create_bundle(
        &self,
        request: CreateBundleRequest,
    ) -> Call<'_, CreateBundleRequest> {
        self.inner.call(request)
    }
    /// Creates a folder in a drive, or a task for uploading a file, with its upload URL.
    #[inline]
    pub fn create_cds_file(
        &self,
        request: CreateCdsFileRequest,
    ) -> Call<'_, CreateCdsFileRequest> {
        self.inner.call(request)
    }
    /// Creates a link that shares drive files, with password, expiry and limits on previews, saves and downloads.
    #[inline]
    pub fn create_cds_file_share_link(
        &self,
        request: CreateCdsFileShareLinkRequest,
    ) -> Call<'_, CreateCdsFileShareLinkRequest> {
        self.inner.call(request)
    }
    /// Creates a centrally managed cloud computer policy, such as redirection, watermark and display rules.
    #[inline]
    pub fn create_center_policy(
        &self,
        request: CreateCenterPolicyRequest,
    ) -> Call<'_, CreateCenterPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a team space in an enterprise drive, with its size and administrators.
    #[inline]
    pub fn create_cloud_drive_group(
        &self,
        request: CreateCloudDriveGroupRequest,
    ) -> Call<'_, CreateCloudDriveGroupRequest> {
        self.inner.call(request)
    }
    /// Creates an enterprise drive, optionally with an office network, users and a capacity limit.
    #[inline]
    pub fn create_cloud_drive_service(
        &self,
        request: CreateCloudDriveServiceRequest,
    ) -> Call<'_, CreateCloudDriveServiceRequest> {
        self.inner.call(request)
    }
    /// Gives users personal drives in an enterprise drive, each with a maximum size.
    #[inline]
    pub fn create_cloud_drive_users(
        &self,
        request: CreateCloudDriveUsersRequest,
    ) -> Call<'_, CreateCloudDriveUsersRequest> {
        self.inner.call(request)
    }
    /// Creates a configuration group, such as a group of scheduled tasks with their timers.
    #[inline]
    pub fn create_config_group(
        &self,
        request: CreateConfigGroupRequest,
    ) -> Call<'_, CreateConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a cloud computer pool from a template, with its scaling and billing settings.
    #[inline]
    pub fn create_desktop_group(
        &self,
        request: CreateDesktopGroupRequest,
    ) -> Call<'_, CreateDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Creates cloud computers and, if users are given, assigns these to them straight away.
    #[inline]
    pub fn create_desktops(
        &self,
        request: CreateDesktopsRequest,
    ) -> Call<'_, CreateDesktopsRequest> {
        self.inner.call(request)
    }
    /// Turns on disk encryption and creates the service-linked role that it needs.
    #[inline]
    pub fn create_disk_encryption_service(
        &self,
        request: CreateDiskEncryptionServiceRequest,
    ) -> Call<'_, CreateDiskEncryptionServiceRequest> {
        self.inner.call(request)
    }
    /// Creates a drive for a user, by type, domain and resource type.
    #[inline]
    pub fn create_drive(
        &self,
        request: CreateDriveRequest,
    ) -> Call<'_, CreateDriveRequest> {
        self.inner.call(request)
    }
    /// Starts a task that writes a report file of the chosen type, with filters and language.
    #[inline]
    pub fn create_ecd_report_task(
        &self,
        request: CreateEcdReportTaskRequest,
    ) -> Call<'_, CreateEcdReportTaskRequest> {
        self.inner.call(request)
    }
    /// Makes a custom image from a deployed cloud computer or its snapshots.
    #[inline]
    pub fn create_image(
        &self,
        request: CreateImageRequest,
    ) -> Call<'_, CreateImageRequest> {
        self.inner.call(request)
    }
    /// Creates a NAS file system for an office network, with storage type and encryption.
    #[inline]
    pub fn create_nas_file_system(
        &self,
        request: CreateNASFileSystemRequest,
    ) -> Call<'_, CreateNASFileSystemRequest> {
        self.inner.call(request)
    }
    /// Buys a premium bandwidth plan for Internet access and binds it to an office network.
    #[inline]
    pub fn create_network_package(
        &self,
        request: CreateNetworkPackageRequest,
    ) -> Call<'_, CreateNetworkPackageRequest> {
        self.inner.call(request)
    }
    /// Creates a policy for cloud computers, such as clipboard, redirection, watermark and access rules.
    #[inline]
    pub fn create_policy_group(
        &self,
        request: CreatePolicyGroupRequest,
    ) -> Call<'_, CreatePolicyGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a directory of RAM type in given vSwitches.
    #[inline]
    pub fn create_ram_directory(
        &self,
        request: CreateRAMDirectoryRequest,
    ) -> Call<'_, CreateRAMDirectoryRequest> {
        self.inner.call(request)
    }
    /// Creates an office network whose users sign in with convenience accounts.
    #[inline]
    pub fn create_simple_office_site(
        &self,
        request: CreateSimpleOfficeSiteRequest,
    ) -> Call<'_, CreateSimpleOfficeSiteRequest> {
        self.inner.call(request)
    }
    /// Takes a snapshot of a cloud computer's system or data disk.
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.inner.call(request)
    }
    /// Creates a template with image, disks, policy and timers, from which resources are created.
    #[inline]
    pub fn create_template(
        &self,
        request: CreateTemplateRequest,
    ) -> Call<'_, CreateTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes one or more automatic snapshot policies.
    #[inline]
    pub fn delete_auto_snapshot_policy(
        &self,
        request: DeleteAutoSnapshotPolicyRequest,
    ) -> Call<'_, DeleteAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes custom templates of cloud computers; those made from them stay.
    #[inline]
    pub fn delete_bundles(
        &self,
        request: DeleteBundlesRequest,
    ) -> Call<'_, DeleteBundlesRequest> {
        self.inner.call(request)
    }
    /// Deletes a file or folder from a cloud drive.
    #[inline]
    pub fn delete_cds_file(
        &self,
        request: DeleteCdsFileRequest,
    ) -> Call<'_, DeleteCdsFileRequest> {
        self.inner.call(request)
    }
    /// Deletes policies of the central policy management.
    #[inline]
    pub fn delete_center_policy(
        &self,
        request: DeleteCenterPolicyRequest,
    ) -> Call<'_, DeleteCenterPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes team drives with the files on them.
    #[inline]
    pub fn delete_cloud_drive_groups(
        &self,
        request: DeleteCloudDriveGroupsRequest,
    ) -> Call<'_, DeleteCloudDriveGroupsRequest> {
        self.inner.call(request)
    }
    /// Deletes the personal drives of users in an enterprise drive.
    #[inline]
    pub fn delete_cloud_drive_users(
        &self,
        request: DeleteCloudDriveUsersRequest,
    ) -> Call<'_, DeleteCloudDriveUsersRequest> {
        self.inner.call(request)
    }
    /// Deletes groups of settings, by their IDs.
    #[inline]
    pub fn delete_config_group(
        &self,
        request: DeleteConfigGroupRequest,
    ) -> Call<'_, DeleteConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Releases a pool of cloud computers, in which nobody may be connected or authorized any more.
    #[inline]
    pub fn delete_desktop_group(
        &self,
        request: DeleteDesktopGroupRequest,
    ) -> Call<'_, DeleteDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Releases cloud computers, those billed by use or whose subscription has run out.
    #[inline]
    pub fn delete_desktops(
        &self,
        request: DeleteDesktopsRequest,
    ) -> Call<'_, DeleteDesktopsRequest> {
        self.inner.call(request)
    }
    /// Takes devices off the list of trusted ones.
    #[inline]
    pub fn delete_devices(
        &self,
        request: DeleteDevicesRequest,
    ) -> Call<'_, DeleteDevicesRequest> {
        self.inner.call(request)
    }
    /// Deletes directories that no cloud computer uses or has been made in.
    #[inline]
    pub fn delete_directories(
        &self,
        request: DeleteDirectoriesRequest,
    ) -> Call<'_, DeleteDirectoriesRequest> {
        self.inner.call(request)
    }
    /// Deletes a drive by its ID.
    #[inline]
    pub fn delete_drive(
        &self,
        request: DeleteDriveRequest,
    ) -> Call<'_, DeleteDriveRequest> {
        self.inner.call(request)
    }
    /// Deletes custom images; system images cannot be deleted.
    #[inline]
    pub fn delete_images(
        &self,
        request: DeleteImagesRequest,
    ) -> Call<'_, DeleteImagesRequest> {
        self.inner.call(request)
    }
    /// Deletes NAS file systems with the files on them, so back up what is still needed.
    #[inline]
    pub fn delete_nas_file_systems(
        &self,
        request: DeleteNASFileSystemsRequest,
    ) -> Call<'_, DeleteNASFileSystemsRequest> {
        self.inner.call(request)
    }
    /// Deletes premium bandwidth plans; cloud computers lose the internet access they had by them.
    #[inline]
    pub fn delete_network_packages(
        &self,
        request: DeleteNetworkPackagesRequest,
    ) -> Call<'_, DeleteNetworkPackagesRequest> {
        self.inner.call(request)
    }
    /// Deletes office networks, once all cloud computers in them are released.
    #[inline]
    pub fn delete_office_sites(
        &self,
        request: DeleteOfficeSitesRequest,
    ) -> Call<'_, DeleteOfficeSitesRequest> {
        self.inner.call(request)
    }
    /// Deletes custom policies that no cloud computer uses; system policies cannot be deleted.
    #[inline]
    pub fn delete_policy_groups(
        &self,
        request: DeletePolicyGroupsRequest,
    ) -> Call<'_, DeletePolicyGroupsRequest> {
        self.inner.call(request)
    }
    /// Deletes snapshots; disks can no longer be set back to them.
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.inner.call(request)
    }
    /// Deletes templates of the given business type.
    #[inline]
    pub fn delete_templates(
        &self,
        request: DeleteTemplatesRequest,
    ) -> Call<'_, DeleteTemplatesRequest> {
        self.inner.call(request)
    }
    /// Unbinds a user's virtual MFA device, who binds a new one at the next logon.
    #[inline]
    pub fn delete_virtual_mfa_device(
        &self,
        request: DeleteVirtualMFADeviceRequest,
    ) -> Call<'_, DeleteVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Shows whether Internet access is allowed or denied for office networks or cloud computers.
    #[inline]
    pub fn describe_acl_entries(
        &self,
        request: DescribeAclEntriesRequest,
    ) -> Call<'_, DescribeAclEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists automatic snapshot policies, with schedule, retention and number of cloud computers bound.
    #[inline]
    pub fn describe_auto_snapshot_policy(
        &self,
        request: DescribeAutoSnapshotPolicyRequest,
    ) -> Call<'_, DescribeAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists cloud computer templates, system and custom ones, with many filters.
    #[inline]
    pub fn describe_bundles(
        &self,
        request: DescribeBundlesRequest,
    ) -> Call<'_, DescribeBundlesRequest> {
        self.inner.call(request)
    }
    /// Lists the share links of an enterprise drive, with their limits and use so far.
    #[inline]
    pub fn describe_cds_file_share_links(
        &self,
        request: DescribeCdsFileShareLinksRequest,
    ) -> Call<'_, DescribeCdsFileShareLinksRequest> {
        self.inner.call(request)
    }
    /// Lists all CEN instances of the account, with status and tags.
    #[inline]
    pub fn describe_cens(
        &self,
        request: DescribeCensRequest,
    ) -> Call<'_, DescribeCensRequest> {
        self.inner.call(request)
    }
    /// Lists centrally managed policies, by ID, scope, business type or resource type.
    #[inline]
    pub fn describe_center_policy_list(
        &self,
        request: DescribeCenterPolicyListRequest,
    ) -> Call<'_, DescribeCenterPolicyListRequest> {
        self.inner.call(request)
    }
    /// Searches the log of user operations, such as sign-in, power and session events, by user or cloud computer.
    #[inline]
    pub fn describe_client_events(
        &self,
        request: DescribeClientEventsRequest,
    ) -> Call<'_, DescribeClientEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the drives of groups in a cloud disk, by group name.
    #[inline]
    pub fn describe_cloud_disk_group_drives(
        &self,
        request: DescribeCloudDiskGroupDrivesRequest,
    ) -> Call<'_, DescribeCloudDiskGroupDrivesRequest> {
        self.inner.call(request)
    }
    /// Lists the groups of a cloud disk, by ID, name or parent organization.
    #[inline]
    pub fn describe_cloud_disk_groups(
        &self,
        request: DescribeCloudDiskGroupsRequest,
    ) -> Call<'_, DescribeCloudDiskGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the team spaces of an enterprise drive, with status and sizes.
    #[inline]
    pub fn describe_cloud_drive_groups(
        &self,
        request: DescribeCloudDriveGroupsRequest,
    ) -> Call<'_, DescribeCloudDriveGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists which users of an enterprise drive may upload, download or neither.
    #[inline]
    pub fn describe_cloud_drive_permissions(
        &self,
        request: DescribeCloudDrivePermissionsRequest,
    ) -> Call<'_, DescribeCloudDrivePermissionsRequest> {
        self.inner.call(request)
    }
    /// Lists the personal drives in an enterprise drive, with owner, status and used space.
    #[inline]
    pub fn describe_cloud_drive_users(
        &self,
        request: DescribeCloudDriveUsersRequest,
    ) -> Call<'_, DescribeCloudDriveUsersRequest> {
        self.inner.call(request)
    }
    /// Lists configuration groups by type, product, status or ID.
    #[inline]
    pub fn describe_config_group(
        &self,
        request: DescribeConfigGroupRequest,
    ) -> Call<'_, DescribeConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the column headers of the console's cloud computer list and how each is displayed.
    #[inline]
    pub fn describe_customized_list_headers(
        &self,
        request: DescribeCustomizedListHeadersRequest,
    ) -> Call<'_, DescribeCustomizedListHeadersRequest> {
        self.inner.call(request)
    }
    /// Lists sessions on cloud computer pools, by status, user or period.
    #[inline]
    pub fn describe_desktop_group_sessions(
        &self,
        request: DescribeDesktopGroupSessionsRequest,
    ) -> Call<'_, DescribeDesktopGroupSessionsRequest> {
        self.inner.call(request)
    }
    /// Lists cloud computer pools in detail, with filters such as office network, policy or user.
    #[inline]
    pub fn describe_desktop_groups(
        &self,
        request: DescribeDesktopGroupsRequest,
    ) -> Call<'_, DescribeDesktopGroupsRequest> {
        self.inner.call(request)
    }
    /// Shows basics of given cloud computers: status, connection status and current and new version.
    #[inline]
    pub fn describe_desktop_info(
        &self,
        request: DescribeDesktopInfoRequest,
    ) -> Call<'_, DescribeDesktopInfoRequest> {
        self.inner.call(request)
    }
    /// Lists sessions on cloud computers in detail, by user, status, office network or period.
    #[inline]
    pub fn describe_desktop_sessions(
        &self,
        request: DescribeDesktopSessionsRequest,
    ) -> Call<'_, DescribeDesktopSessionsRequest> {
        self.inner.call(request)
    }
    /// Lists cloud computer instance types, with vCPUs, memory and GPUs.
    #[inline]
    pub fn describe_desktop_types(
        &self,
        request: DescribeDesktopTypesRequest,
    ) -> Call<'_, DescribeDesktopTypesRequest> {
        self.inner.call(request)
    }
    /// Lists cloud computers in full detail, with many filters.
    #[inline]
    pub fn describe_desktops(
        &self,
        request: DescribeDesktopsRequest,
    ) -> Call<'_, DescribeDesktopsRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud computers of a pool, separately for subscription and pay-as-you-go.
    #[inline]
    pub fn describe_desktops_in_group(
        &self,
        request: DescribeDesktopsInGroupRequest,
    ) -> Call<'_, DescribeDesktopsInGroupRequest> {
        self.inner.call(request)
    }
    /// Lists trusted devices and the users that are bound to each.
    #[inline]
    pub fn describe_devices(
        &self,
        request: DescribeDevicesRequest,
    ) -> Call<'_, DescribeDevicesRequest> {
        self.inner.call(request)
    }
    /// Lists directories, by type or status, with their network and domain settings.
    #[inline]
    pub fn describe_directories(
        &self,
        request: DescribeDirectoriesRequest,
    ) -> Call<'_, DescribeDirectoriesRequest> {
        self.inner.call(request)
    }
    /// Lists drives, by user, domain or resource type.
    #[inline]
    pub fn describe_drives(
        &self,
        request: DescribeDrivesRequest,
    ) -> Call<'_, DescribeDrivesRequest> {
        self.inner.call(request)
    }
    /// Lists report tasks, by ID, type or status.
    #[inline]
    pub fn describe_ecd_report_tasks(
        &self,
        request: DescribeEcdReportTasksRequest,
    ) -> Call<'_, DescribeEcdReportTasksRequest> {
        self.inner.call(request)
    }
    /// Reads monitored inbound and outbound bandwidth of a cloud computer or premium bandwidth plan.
    #[inline]
    pub fn describe_flow_metric(
        &self,
        request: DescribeFlowMetricRequest,
    ) -> Call<'_, DescribeFlowMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the cloud computers of an office network by traffic.
    #[inline]
    pub fn describe_flow_statistic(
        &self,
        request: DescribeFlowStatisticRequest,
    ) -> Call<'_, DescribeFlowStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud computers that an image update task could update but has not yet.
    #[inline]
    pub fn describe_fota_pending_desktops(
        &self,
        request: DescribeFotaPendingDesktopsRequest,
    ) -> Call<'_, DescribeFotaPendingDesktopsRequest> {
        self.inner.call(request)
    }
    /// Lists image update tasks, with version, release notes and number of pending cloud computers.
    #[inline]
    pub fn describe_fota_tasks(
        &self,
        request: DescribeFotaTasksRequest,
    ) -> Call<'_, DescribeFotaTasksRequest> {
        self.inner.call(request)
    }
    /// Lists records of cloud computers, by period, user, type or office network.
    #[inline]
    pub fn describe_global_desktop_records(
        &self,
        request: DescribeGlobalDesktopRecordsRequest,
    ) -> Call<'_, DescribeGlobalDesktopRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists a user's running applications on a cloud computer, with processes and CPU, memory and GPU use.
    #[inline]
    pub fn describe_guest_applications(
        &self,
        request: DescribeGuestApplicationsRequest,
    ) -> Call<'_, DescribeGuestApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the image changes that a cloud computer has undergone, with old and new image.
    #[inline]
    pub fn describe_image_modified_records(
        &self,
        request: DescribeImageModifiedRecordsRequest,
    ) -> Call<'_, DescribeImageModifiedRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the Alibaba Cloud accounts with which an image is shared.
    #[inline]
    pub fn describe_image_permission(
        &self,
        request: DescribeImagePermissionRequest,
    ) -> Call<'_, DescribeImagePermissionRequest> {
        self.inner.call(request)
    }
    /// Lists images in detail, with filters such as type, status and operating system.
    #[inline]
    pub fn describe_images(
        &self,
        request: DescribeImagesRequest,
    ) -> Call<'_, DescribeImagesRequest> {
        self.inner.call(request)
    }
    /// Lists runs of Cloud Assistant scripts, with status per cloud computer and optionally the output.
    #[inline]
    pub fn describe_invocations(
        &self,
        request: DescribeInvocationsRequest,
    ) -> Call<'_, DescribeInvocationsRequest> {
        self.inner.call(request)
    }
    /// Lists the account's KMS keys; the first call tries to create a service key.
    #[inline]
    pub fn describe_kms_keys(
        &self,
        request: DescribeKmsKeysRequest,
    ) -> Call<'_, DescribeKmsKeysRequest> {
        self.inner.call(request)
    }
    /// Quotes the price of changing a cloud computer's type or disks, or a plan's bandwidth.
    #[inline]
    pub fn describe_modification_price(
        &self,
        request: DescribeModificationPriceRequest,
    ) -> Call<'_, DescribeModificationPriceRequest> {
        self.inner.call(request)
    }
    /// Lists NAS file systems, with capacity, mount target and office network.
    #[inline]
    pub fn describe_nas_file_systems(
        &self,
        request: DescribeNASFileSystemsRequest,
    ) -> Call<'_, DescribeNASFileSystemsRequest> {
        self.inner.call(request)
    }
    /// Lists premium bandwidth plans, with bandwidth, expiry and office network.
    #[inline]
    pub fn describe_network_packages(
        &self,
        request: DescribeNetworkPackagesRequest,
    ) -> Call<'_, DescribeNetworkPackagesRequest> {
        self.inner.call(request)
    }
    /// Lists office networks with all their properties, such as status, VPC and access settings.
    #[inline]
    pub fn describe_office_sites(
        &self,
        request: DescribeOfficeSitesRequest,
    ) -> Call<'_, DescribeOfficeSitesRequest> {
        self.inner.call(request)
    }
    /// Lists cloud computer policies with all their rules.
    #[inline]
    pub fn describe_policy_groups(
        &self,
        request: DescribePolicyGroupsRequest,
    ) -> Call<'_, DescribePolicyGroupsRequest> {
        self.inner.call(request)
    }
    /// Quotes the price of new cloud computers, pools, bandwidth plans or other resources.
    #[inline]
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<'_, DescribePriceRequest> {
        self.inner.call(request)
    }
    /// Lists screen recording files, optionally with signed URLs for download.
    #[inline]
    pub fn describe_recordings(
        &self,
        request: DescribeRecordingsRequest,
    ) -> Call<'_, DescribeRecordingsRequest> {
        self.inner.call(request)
    }
    /// Quotes the refund for giving up cloud computers before they expire.
    #[inline]
    pub fn describe_refund_price(
        &self,
        request: DescribeRefundPriceRequest,
    ) -> Call<'_, DescribeRefundPriceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which WUYING Workspace is available, with endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Quotes the price of renewing resources for a given period.
    #[inline]
    pub fn describe_renewal_price(
        &self,
        request: DescribeRenewalPriceRequest,
    ) -> Call<'_, DescribeRenewalPriceRequest> {
        self.inner.call(request)
    }
    /// Lists the resources to which a centrally managed policy applies.
    #[inline]
    pub fn describe_resource_by_center_policy_id(
        &self,
        request: DescribeResourceByCenterPolicyIdRequest,
    ) -> Call<'_, DescribeResourceByCenterPolicyIdRequest> {
        self.inner.call(request)
    }
    /// Counts sessions at points in time over all regions, or in one region or office network.
    #[inline]
    pub fn describe_session_statistic(
        &self,
        request: DescribeSessionStatisticRequest,
    ) -> Call<'_, DescribeSessionStatisticRequest> {
        self.inner.call(request)
    }
    /// Lists snapshots with status, type, source disk and creator.
    #[inline]
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> Call<'_, DescribeSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Lists templates, by ID, name, type, image or keyword.
    #[inline]
    pub fn describe_templates(
        &self,
        request: DescribeTemplatesRequest,
    ) -> Call<'_, DescribeTemplatesRequest> {
        self.inner.call(request)
    }
    /// Reads the scheduled tasks of one configuration group.
    #[inline]
    pub fn describe_timer_group(
        &self,
        request: DescribeTimerGroupRequest,
    ) -> Call<'_, DescribeTimerGroupRequest> {
        self.inner.call(request)
    }
    /// Lists when the authorized users of a pool connected to which cloud computers, and how long.
    #[inline]
    pub fn describe_user_connection_records(
        &self,
        request: DescribeUserConnectionRecordsRequest,
    ) -> Call<'_, DescribeUserConnectionRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists the authorized users of a cloud computer pool, with contact data and connection state.
    #[inline]
    pub fn describe_users_in_group(
        &self,
        request: DescribeUsersInGroupRequest,
    ) -> Call<'_, DescribeUsersInGroupRequest> {
        self.inner.call(request)
    }
    /// Reads the passwords of a cloud computer's authorized users.
    #[inline]
    pub fn describe_users_password(
        &self,
        request: DescribeUsersPasswordRequest,
    ) -> Call<'_, DescribeUsersPasswordRequest> {
        self.inner.call(request)
    }
    /// Lists virtual MFA devices of AD users, with lock state and failed attempts.
    #[inline]
    pub fn describe_virtual_mfa_devices(
        &self,
        request: DescribeVirtualMFADevicesRequest,
    ) -> Call<'_, DescribeVirtualMFADevicesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which cloud computers are supported.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Detaches an advanced office network from its CEN instance.
    #[inline]
    pub fn detach_cen(&self, request: DetachCenRequest) -> Call<'_, DetachCenRequest> {
        self.inner.call(request)
    }
    /// Unbinds a user from a hardware client.
    #[inline]
    pub fn detach_end_user(
        &self,
        request: DetachEndUserRequest,
    ) -> Call<'_, DetachEndUserRequest> {
        self.inner.call(request)
    }
    /// Takes cloud computers of a pool out of use; their status becomes unavailable.
    #[inline]
    pub fn disable_desktops_in_group(
        &self,
        request: DisableDesktopsInGroupRequest,
    ) -> Call<'_, DisableDesktopsInGroupRequest> {
        self.inner.call(request)
    }
    /// Ends running sessions of users on cloud computers, or only checks if they could be ended.
    #[inline]
    pub fn disconnect_desktop_sessions(
        &self,
        request: DisconnectDesktopSessionsRequest,
    ) -> Call<'_, DisconnectDesktopSessionsRequest> {
        self.inner.call(request)
    }
    /// Unbinds a premium bandwidth plan from its office network.
    #[inline]
    pub fn dissociate_network_package(
        &self,
        request: DissociateNetworkPackageRequest,
    ) -> Call<'_, DissociateNetworkPackageRequest> {
        self.inner.call(request)
    }
    /// Obtains the download of one file in an enterprise drive.
    #[inline]
    pub fn download_cds_file(
        &self,
        request: DownloadCdsFileRequest,
    ) -> Call<'_, DownloadCdsFileRequest> {
        self.inner.call(request)
    }
    /// Exports the events of clients to a file and gives its URL.
    #[inline]
    pub fn export_client_events(
        &self,
        request: ExportClientEventsRequest,
    ) -> Call<'_, ExportClientEventsRequest> {
        self.inner.call(request)
    }
    /// Exports the list of cloud computer pools to an XLSX file and gives its URL.
    #[inline]
    pub fn export_desktop_group_info(
        &self,
        request: ExportDesktopGroupInfoRequest,
    ) -> Call<'_, ExportDesktopGroupInfoRequest> {
        self.inner.call(request)
    }
    /// Exports the list of cloud computers to a CSV file and gives its URL.
    #[inline]
    pub fn export_desktop_list_info(
        &self,
        request: ExportDesktopListInfoRequest,
    ) -> Call<'_, ExportDesktopListInfoRequest> {
        self.inner.call(request)
    }
    /// Shows progress of the task behind a folder copy started with `CopyCdsFile`.
    #[inline]
    pub fn get_async_task(
        &self,
        request: GetAsyncTaskRequest,
    ) -> Call<'_, GetAsyncTaskRequest> {
        self.inner.call(request)
    }
    /// Obtains the credentials with which a client connects to a cloud computer.
    #[inline]
    pub fn get_connection_ticket(
        &self,
        request: GetConnectionTicketRequest,
    ) -> Call<'_, GetConnectionTicketRequest> {
        self.inner.call(request)
    }
    /// Obtains the credentials for joining a stream collaboration session.
    #[inline]
    pub fn get_coordinate_ticket(
        &self,
        request: GetCoordinateTicketRequest,
    ) -> Call<'_, GetCoordinateTicketRequest> {
        self.inner.call(request)
    }
    /// Reads one cloud computer pool with its scaling, billing and template settings.
    #[inline]
    pub fn get_desktop_group_detail(
        &self,
        request: GetDesktopGroupDetailRequest,
    ) -> Call<'_, GetDesktopGroupDetailRequest> {
        self.inner.call(request)
    }
    /// Shows whether single sign-on is on for an office network.
    #[inline]
    pub fn get_office_site_sso_status(
        &self,
        request: GetOfficeSiteSsoStatusRequest,
    ) -> Call<'_, GetOfficeSiteSsoStatusRequest> {
        self.inner.call(request)
    }
    /// Reads the SAML 2.0 service provider metadata of a directory or office network.
    #[inline]
    pub fn get_sp_metadata(
        &self,
        request: GetSpMetadataRequest,
    ) -> Call<'_, GetSpMetadataRequest> {
        self.inner.call(request)
    }
    /// Puts cloud computers into hibernation; what runs on them is kept for the wakeup.
    #[inline]
    pub fn hibernate_desktops(
        &self,
        request: HibernateDesktopsRequest,
    ) -> Call<'_, HibernateDesktopsRequest> {
        self.inner.call(request)
    }
    /// Lists the files of a folder in a drive, with their download links.
    #[inline]
    pub fn list_cds_files(
        &self,
        request: ListCdsFilesRequest,
    ) -> Call<'_, ListCdsFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the users of the enterprise AD behind an AD directory.
    #[inline]
    pub fn list_directory_users(
        &self,
        request: ListDirectoryUsersRequest,
    ) -> Call<'_, ListDirectoryUsersRequest> {
        self.inner.call(request)
    }
    /// Lists with whom a drive folder is shared, and in which roles.
    #[inline]
    pub fn list_file_permission(
        &self,
        request: ListFilePermissionRequest,
    ) -> Call<'_, ListFilePermissionRequest> {
        self.inner.call(request)
    }
    /// Lists the applications that are installed on a cloud computer.
    #[inline]
    pub fn list_installed_apps(
        &self,
        request: ListInstalledAppsRequest,
    ) -> Call<'_, ListInstalledAppsRequest> {
        self.inner.call(request)
    }
    /// Summarizes office networks: status, number of cloud computers and VPC type.
    #[inline]
    pub fn list_office_site_overview(
        &self,
        request: ListOfficeSiteOverviewRequest,
    ) -> Call<'_, ListOfficeSiteOverviewRequest> {
        self.inner.call(request)
    }
    /// Lists the AD users of the domain to which an AD office network connects.
    #[inline]
    pub fn list_office_site_users(
        &self,
        request: ListOfficeSiteUsersRequest,
    ) -> Call<'_, ListOfficeSiteUsersRequest> {
        self.inner.call(request)
    }
    /// Lists tags of cloud computers, or cloud computers by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the files of a transfer task.
    #[inline]
    pub fn list_transfer_files(
        &self,
        request: ListTransferFilesRequest,
    ) -> Call<'_, ListTransferFilesRequest> {
        self.inner.call(request)
    }
    /// Lists the organizational units of the AD domain behind an AD office network.
    #[inline]
    pub fn list_user_ad_organization_units(
        &self,
        request: ListUserAdOrganizationUnitsRequest,
    ) -> Call<'_, ListUserAdOrganizationUnitsRequest> {
        self.inner.call(request)
    }
    /// Locks a virtual MFA device, so that its user cannot log on with it.
    #[inline]
    pub fn lock_virtual_mfa_device(
        &self,
        request: LockVirtualMFADeviceRequest,
    ) -> Call<'_, LockVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Moves cloud computers from their office network to another one.
    #[inline]
    pub fn migrate_desktops(
        &self,
        request: MigrateDesktopsRequest,
    ) -> Call<'_, MigrateDesktopsRequest> {
        self.inner.call(request)
    }
    /// Upgrades images to the ASP protocol and lists those that failed.
    #[inline]
    pub fn migrate_image_protocol(
        &self,
        request: MigrateImageProtocolRequest,
    ) -> Call<'_, MigrateImageProtocolRequest> {
        self.inner.call(request)
    }
    /// Allows or denies Internet access for office networks or single cloud computers.
    #[inline]
    pub fn modify_acl_entries(
        &self,
        request: ModifyAclEntriesRequest,
    ) -> Call<'_, ModifyAclEntriesRequest> {
        self.inner.call(request)
    }
    /// Changes the domain, account, DNS or MFA settings of an AD directory.
    #[inline]
    pub fn modify_ad_connector_directory(
        &self,
        request: ModifyADConnectorDirectoryRequest,
    ) -> Call<'_, ModifyADConnectorDirectoryRequest> {
        self.inner.call(request)
    }
    /// Changes the name, domain, DNS or MFA settings of an AD office network.
    #[inline]
    pub fn modify_ad_connector_office_site(
        &self,
        request: ModifyADConnectorOfficeSiteRequest,
    ) -> Call<'_, ModifyADConnectorOfficeSiteRequest> {
        self.inner.call(request)
    }
    /// Changes name, schedule, retention or disk type of an automatic snapshot policy.
    #[inline]
    pub fn modify_auto_snapshot_policy(
        &self,
        request: ModifyAutoSnapshotPolicyRequest,
    ) -> Call<'_, ModifyAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes image, name, description or language of a custom cloud computer template.
    #[inline]
    pub fn modify_bundle(
        &self,
        request: ModifyBundleRequest,
    ) -> Call<'_, ModifyBundleRequest> {
        self.inner.call(request)
    }
    /// Changes properties of a file or folder in a drive, such as its name.
    #[inline]
    pub fn modify_cds_file(
        &self,
        request: ModifyCdsFileRequest,
    ) -> Call<'_, ModifyCdsFileRequest> {
        self.inner.call(request)
    }
    /// Changes password, expiry, limits or status of a link that shares drive files.
    #[inline]
    pub fn modify_cds_file_share_link(
        &self,
        request: ModifyCdsFileShareLinkRequest,
    ) -> Call<'_, ModifyCdsFileShareLinkRequest> {
        self.inner.call(request)
    }
    /// Changes the rules of a centrally managed cloud computer policy.
    #[inline]
    pub fn modify_center_policy(
        &self,
        request: ModifyCenterPolicyRequest,
    ) -> Call<'_, ModifyCenterPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the status or maximum size of team spaces in an enterprise drive.
    #[inline]
    pub fn modify_cloud_drive_groups(
        &self,
        request: ModifyCloudDriveGroupsRequest,
    ) -> Call<'_, ModifyCloudDriveGroupsRequest> {
        self.inner.call(request)
    }
    /// Sets the users who may download, download and upload, or do neither, as exceptions from the default.
    #[inline]
    pub fn modify_cloud_drive_permission(
        &self,
        request: ModifyCloudDrivePermissionRequest,
    ) -> Call<'_, ModifyCloudDrivePermissionRequest> {
        self.inner.call(request)
    }
    /// Changes the status or maximum size of personal drives in an enterprise drive.
    #[inline]
    pub fn modify_cloud_drive_users(
        &self,
        request: ModifyCloudDriveUsersRequest,
    ) -> Call<'_, ModifyCloudDriveUsersRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a configuration group.
    #[inline]
    pub fn modify_config_group(
        &self,
        request: ModifyConfigGroupRequest,
    ) -> Call<'_, ModifyConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Sets which columns of the console's cloud computer list are shown or hidden.
    #[inline]
    pub fn modify_customized_list_headers(
        &self,
        request: ModifyCustomizedListHeadersRequest,
    ) -> Call<'_, ModifyCustomizedListHeadersRequest> {
        self.inner.call(request)
    }
    /// Switches cloud computers between subscription and pay-as-you-go.
    #[inline]
    pub fn modify_desktop_charge_type(
        &self,
        request: ModifyDesktopChargeTypeRequest,
    ) -> Call<'_, ModifyDesktopChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the settings of a cloud computer pool, such as its policy, template, scaling and image.
    #[inline]
    pub fn modify_desktop_group(
        &self,
        request: ModifyDesktopGroupRequest,
    ) -> Call<'_, ModifyDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the hostname of a Windows cloud computer in an AD office network.
    #[inline]
    pub fn modify_desktop_host_name(
        &self,
        request: ModifyDesktopHostNameRequest,
    ) -> Call<'_, ModifyDesktopHostNameRequest> {
        self.inner.call(request)
    }
    /// Gives one cloud computer a new display name.
    #[inline]
    pub fn modify_desktop_name(
        &self,
        request: ModifyDesktopNameRequest,
    ) -> Call<'_, ModifyDesktopNameRequest> {
        self.inner.call(request)
    }
    /// Changes the instance type of cloud computers or enlarges their disks.
    #[inline]
    pub fn modify_desktop_spec(
        &self,
        request: ModifyDesktopSpecRequest,
    ) -> Call<'_, ModifyDesktopSpecRequest> {
        self.inner.call(request)
    }
    /// Creates or replaces scheduled tasks of cloud computers, such as timed start, stop, restart or reset.
    #[inline]
    pub fn modify_desktop_timer(
        &self,
        request: ModifyDesktopTimerRequest,
    ) -> Call<'_, ModifyDesktopTimerRequest> {
        self.inner.call(request)
    }
    /// Gives cloud computers other policies, with a result for each.
    #[inline]
    pub fn modify_desktops_policy_group(
        &self,
        request: ModifyDesktopsPolicyGroupRequest,
    ) -> Call<'_, ModifyDesktopsPolicyGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the performance level of a cloud computer's system or data disk.
    #[inline]
    pub fn modify_disk_spec(
        &self,
        request: ModifyDiskSpecRequest,
    ) -> Call<'_, ModifyDiskSpecRequest> {
        self.inner.call(request)
    }
    /// Assigns a cloud computer to the given users and takes it from all previous ones.
    #[inline]
    pub fn modify_entitlement(
        &self,
        request: ModifyEntitlementRequest,
    ) -> Call<'_, ModifyEntitlementRequest> {
        self.inner.call(request)
    }
    /// Changes attributes of an image, such as its name and description.
    #[inline]
    pub fn modify_image_attribute(
        &self,
        request: ModifyImageAttributeRequest,
    ) -> Call<'_, ModifyImageAttributeRequest> {
        self.inner.call(request)
    }
    /// Shares an image with other Alibaba Cloud accounts or stops sharing it.
    #[inline]
    pub fn modify_image_permission(
        &self,
        request: ModifyImagePermissionRequest,
    ) -> Call<'_, ModifyImagePermissionRequest> {
        self.inner.call(request)
    }
    /// Changes the mount target of a NAS file system.
    #[inline]
    pub fn modify_nas_default_mount_target(
        &self,
        request: ModifyNASDefaultMountTargetRequest,
    ) -> Call<'_, ModifyNASDefaultMountTargetRequest> {
        self.inner.call(request)
    }
    /// Changes the bandwidth of a premium bandwidth plan.
    #[inline]
    pub fn modify_network_package_bandwidth(
        &self,
        request: ModifyNetworkPackageBandwidthRequest,
    ) -> Call<'_, ModifyNetworkPackageBandwidthRequest> {
        self.inner.call(request)
    }
    /// Suspends a premium bandwidth plan or puts it into use again.
    #[inline]
    pub fn modify_network_package_enabled(
        &self,
        request: ModifyNetworkPackageEnabledRequest,
    ) -> Call<'_, ModifyNetworkPackageEnabledRequest> {
        self.inner.call(request)
    }
    /// Changes basics of an office network, such as name, access type and local administrator rights.
    #[inline]
    pub fn modify_office_site_attribute(
        &self,
        request: ModifyOfficeSiteAttributeRequest,
    ) -> Call<'_, ModifyOfficeSiteAttributeRequest> {
        self.inner.call(request)
    }
    /// Allows or forbids network traffic between the cloud computers of an office network.
    #[inline]
    pub fn modify_office_site_cross_desktop_access(
        &self,
        request: ModifyOfficeSiteCrossDesktopAccessRequest,
    ) -> Call<'_, ModifyOfficeSiteCrossDesktopAccessRequest> {
        self.inner.call(request)
    }
    /// Replaces the DNS addresses of an office network.
    #[inline]
    pub fn modify_office_site_dns_info(
        &self,
        request: ModifyOfficeSiteDnsInfoRequest,
    ) -> Call<'_, ModifyOfficeSiteDnsInfoRequest> {
        self.inner.call(request)
    }
    /// Turns multi-factor authentication on or off for an AD office network.
    #[inline]
    pub fn modify_office_site_mfa_enabled(
        &self,
        request: ModifyOfficeSiteMfaEnabledRequest,
    ) -> Call<'_, ModifyOfficeSiteMfaEnabledRequest> {
        self.inner.call(request)
    }
    /// Changes the rules of a cloud computer policy.
    #[inline]
    pub fn modify_policy_group(
        &self,
        request: ModifyPolicyGroupRequest,
    ) -> Call<'_, ModifyPolicyGroupRequest> {
        self.inner.call(request)
    }
    /// Assigns centrally managed policies to resources of one type.
    #[inline]
    pub fn modify_resource_center_policy(
        &self,
        request: ModifyResourceCenterPolicyRequest,
    ) -> Call<'_, ModifyResourceCenterPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes a template, such as its image, disks, policy, timers and tags.
    #[inline]
    pub fn modify_template(
        &self,
        request: ModifyTemplateRequest,
    ) -> Call<'_, ModifyTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes only the name and description of a template.
    #[inline]
    pub fn modify_template_base_info(
        &self,
        request: ModifyTemplateBaseInfoRequest,
    ) -> Call<'_, ModifyTemplateBaseInfoRequest> {
        self.inner.call(request)
    }
    /// Replaces the scheduled tasks of a configuration group.
    #[inline]
    pub fn modify_timer_group(
        &self,
        request: ModifyTimerGroupRequest,
    ) -> Call<'_, ModifyTimerGroupRequest> {
        self.inner.call(request)
    }
    /// Grants users further cloud computers or takes them away, several in one call.
    #[inline]
    pub fn modify_user_entitlement(
        &self,
        request: ModifyUserEntitlementRequest,
    ) -> Call<'_, ModifyUserEntitlementRequest> {
        self.inner.call(request)
    }
    /// Replaces authorized users of a cloud computer pool with others.
    #[inline]
    pub fn modify_user_to_desktop_group(
        &self,
        request: ModifyUserToDesktopGroupRequest,
    ) -> Call<'_, ModifyUserToDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Moves a file or folder of a drive to another folder.
    #[inline]
    pub fn move_cds_file(
        &self,
        request: MoveCdsFileRequest,
    ) -> Call<'_, MoveCdsFileRequest> {
        self.inner.call(request)
    }
    /// Restarts one or more cloud computers.
    #[inline]
    pub fn reboot_desktops(
        &self,
        request: RebootDesktopsRequest,
    ) -> Call<'_, RebootDesktopsRequest> {
        self.inner.call(request)
    }
    /// Sets cloud computers up anew, if wanted from another image.
    #[inline]
    pub fn rebuild_desktops(
        &self,
        request: RebuildDesktopsRequest,
    ) -> Call<'_, RebuildDesktopsRequest> {
        self.inner.call(request)
    }
    /// Stops sharing a drive folder with given users or groups.
    #[inline]
    pub fn remove_file_permission(
        &self,
        request: RemoveFilePermissionRequest,
    ) -> Call<'_, RemoveFilePermissionRequest> {
        self.inner.call(request)
    }
    /// Withdraws users' authorization for a cloud computer pool; they can no longer connect to it.
    #[inline]
    pub fn remove_user_from_desktop_group(
        &self,
        request: RemoveUserFromDesktopGroupRequest,
    ) -> Call<'_, RemoveUserFromDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Renews the subscription of a cloud computer pool.
    #[inline]
    pub fn renew_desktop_group(
        &self,
        request: RenewDesktopGroupRequest,
    ) -> Call<'_, RenewDesktopGroupRequest> {
        self.inner.call(request)
    }
    /// Renews one or more subscription cloud computers.
    #[inline]
    pub fn renew_desktops(
        &self,
        request: RenewDesktopsRequest,
    ) -> Call<'_, RenewDesktopsRequest> {
        self.inner.call(request)
    }
    /// Renews premium bandwidth plans that are billed by subscription.
    #[inline]
    pub fn renew_network_packages(
        &self,
        request: RenewNetworkPackagesRequest,
    ) -> Call<'_, RenewNetworkPackagesRequest> {
        self.inner.call(request)
    }
    /// Resets cloud computers of pools, by scope of disks and optionally to another image.
    #[inline]
    pub fn reset_desktops(
        &self,
        request: ResetDesktopsRequest,
    ) -> Call<'_, ResetDesktopsRequest> {
        self.inner.call(request)
    }
    /// Resets the mount target of a NAS file system.
    #[inline]
    pub fn reset_nas_default_mount_target(
        &self,
        request: ResetNASDefaultMountTargetRequest,
    ) -> Call<'_, ResetNASDefaultMountTargetRequest> {
        self.inner.call(request)
    }
    /// Restores a disk of a cloud computer to the data in a snapshot.
    #[inline]
    pub fn reset_snapshot(
        &self,
        request: ResetSnapshotRequest,
    ) -> Call<'_, ResetSnapshotRequest> {
        self.inner.call(request)
    }
    /// Takes back control of the cloud computer within a stream collaboration session.
    #[inline]
    pub fn revoke_coordinate_privilege(
        &self,
        request: RevokeCoordinatePrivilegeRequest,
    ) -> Call<'_, RevokeCoordinatePrivilegeRequest> {
        self.inner.call(request)
    }
    /// Runs a PowerShell or batch script on Windows cloud computers.
    #[inline]
    pub fn run_command(
        &self,
        request: RunCommandRequest,
    ) -> Call<'_, RunCommandRequest> {
        self.inner.call(request)
    }
    /// Sends a code to the owner of a CEN instance, whose network an office network is to join.
    #[inline]
    pub fn send_verify_code(
        &self,
        request: SendVerifyCodeRequest,
    ) -> Call<'_, SendVerifyCodeRequest> {
        self.inner.call(request)
    }
    /// Sets the automatic scaling policy of a multi-session cloud computer pool, by time.
    #[inline]
    pub fn set_desktop_group_scale_timer(
        &self,
        request: SetDesktopGroupScaleTimerRequest,
    ) -> Call<'_, SetDesktopGroupScaleTimerRequest> {
        self.inner.call(request)
    }
    /// Sets a scheduled task of a cloud computer pool: timed start, stop, restart or reset.
    #[inline]
    pub fn set_desktop_group_timer(
        &self,
        request: SetDesktopGroupTimerRequest,
    ) -> Call<'_, SetDesktopGroupTimerRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a scheduled task of a cloud computer pool.
    #[inline]
    pub fn set_desktop_group_timer_status(
        &self,
        request: SetDesktopGroupTimerStatusRequest,
    ) -> Call<'_, SetDesktopGroupTimerStatusRequest> {
        self.inner.call(request)
    }
    /// Puts cloud computers into maintenance mode or takes them out of it.
    #[inline]
    pub fn set_desktop_maintenance(
        &self,
        request: SetDesktopMaintenanceRequest,
    ) -> Call<'_, SetDesktopMaintenanceRequest> {
        self.inner.call(request)
    }
    /// Turns single sign-on on or off for an AD directory.
    #[inline]
    pub fn set_directory_sso_status(
        &self,
        request: SetDirectorySsoStatusRequest,
    ) -> Call<'_, SetDirectorySsoStatusRequest> {
        self.inner.call(request)
    }
    /// Uploads the SAML 2.0 metadata of an identity provider for a directory or office network.
    #[inline]
    pub fn set_idp_metadata(
        &self,
        request: SetIdpMetadataRequest,
    ) -> Call<'_, SetIdpMetadataRequest> {
        self.inner.call(request)
    }
    /// Turns single sign-on on or off for an office network.
    #[inline]
    pub fn set_office_site_sso_status(
        &self,
        request: SetOfficeSiteSsoStatusRequest,
    ) -> Call<'_, SetOfficeSiteSsoStatusRequest> {
        self.inner.call(request)
    }
    /// Starts stopped cloud computers, which users can connect to once they run.
    #[inline]
    pub fn start_desktops(
        &self,
        request: StartDesktopsRequest,
    ) -> Call<'_, StartDesktopsRequest> {
        self.inner.call(request)
    }
    /// Stops one or more running cloud computers.
    #[inline]
    pub fn stop_desktops(
        &self,
        request: StopDesktopsRequest,
    ) -> Call<'_, StopDesktopsRequest> {
        self.inner.call(request)
    }
    /// Stops a running Cloud Assistant command on one or more cloud computers.
    #[inline]
    pub fn stop_invocation(
        &self,
        request: StopInvocationRequest,
    ) -> Call<'_, StopInvocationRequest> {
        self.inner.call(request)
    }
    /// Puts tags on cloud computers, for filtering and grouping.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Reports the result of the approval of a file transfer task back.
    #[inline]
    pub fn transfer_task_approval_callback(
        &self,
        request: TransferTaskApprovalCallbackRequest,
    ) -> Call<'_, TransferTaskApprovalCallbackRequest> {
        self.inner.call(request)
    }
    /// Removes a type of configuration group from cloud resources.
    #[inline]
    pub fn unbind_config_group(
        &self,
        request: UnbindConfigGroupRequest,
    ) -> Call<'_, UnbindConfigGroupRequest> {
        self.inner.call(request)
    }
    /// Unlocks a virtual MFA device that was locked.
    #[inline]
    pub fn unlock_virtual_mfa_device(
        &self,
        request: UnlockVirtualMFADeviceRequest,
    ) -> Call<'_, UnlockVirtualMFADeviceRequest> {
        self.inner.call(request)
    }
    /// Takes tags off cloud computers; a tag that nothing carries any more disappears.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Turns automatic pushing of an image update task on or off.
    #[inline]
    pub fn update_fota_task(
        &self,
        request: UpdateFotaTaskRequest,
    ) -> Call<'_, UpdateFotaTaskRequest> {
        self.inner.call(request)
    }
    /// Imports a custom Windows image from an OSS object.
    #[inline]
    pub fn upload_image(
        &self,
        request: UploadImageRequest,
    ) -> Call<'_, UploadImageRequest> {
        self.inner.call(request)
    }
    /// Checks the owner of a CEN instance and whether its routes conflict with an office network's CIDR block.
    #[inline]
    pub fn verify_cen(&self, request: VerifyCenRequest) -> Call<'_, VerifyCenRequest> {
        self.inner.call(request)
    }
    /// Wakes hibernated cloud computers up, which go on where they stopped.
    #[inline]
    pub fn wakeup_desktops(
        &self,
        request: WakeupDesktopsRequest,
    ) -> Call<'_, WakeupDesktopsRequest> {
        self.inner.call(request)
    }
}
