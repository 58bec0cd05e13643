// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Media uploads
//!
//! - [`CancelUrlUploadJobs`](mod@cancel_url_upload_jobs): Cancels upload jobs by URL that still wait in the queue.
//! - [`CreateUploadAttachedMedia`](mod@create_upload_attached_media): Gets upload address and credential for auxiliary media: watermarks, subtitles or materials.
//! - [`CreateUploadImage`](mod@create_upload_image): Gets upload address and credential for an image and creates its image ID.
//! - [`CreateUploadVideo`](mod@create_upload_video): Gets upload address and credential for a video or audio file and creates its media ID.
//! - [`DeleteMultipartUpload`](mod@delete_multipart_upload): Throws away the parts of an unfinished upload at once, so that they take no more space.
//! - [`GetURLUploadInfos`](mod@get_url_upload_infos): Shows upload jobs that pull files by URL, found by job ID or URL.
//! - [`GetUploadDetails`](mod@get_upload_details): Shows how uploads of media went: time, percentage done and source, for several IDs.
//! - [`RefreshUploadVideo`](mod@refresh_upload_video): Gets a new upload credential for a video file whose upload timed out.
//! - [`RegisterMedia`](mod@register_media): Registers files that already lie in your own OSS bucket as media, so that they can be processed.
//! - [`UploadMediaByURL`](mod@upload_media_by_url): Pulls one or more video or audio files from their URLs and uploads them in the background.
//! - [`UploadStreamByURL`](mod@upload_stream_by_url): Uploads a transcoded stream stored elsewhere and attaches it to an existing medium.
//!
//! ## Audio and video playback
//!
//! - [`GetPlayInfo`](mod@get_play_info): Gets the playback addresses of a video or audio file by its media ID, for any player.
//! - [`GetVideoPlayAuth`](mod@get_video_play_auth): Gets a short-lived playback credential for one video, from which ApsaraVideo Player derives the playback address.
//!
//! ## Media search
//!
//! - [`SearchMedia`](mod@search_media): Searches videos, audio, images and other media with the search protocol: matching, ranges, sorting and fields.
//!
//! ## Tiered storage
//!
//! - [`RestoreMedia`](mod@restore_media): Restores archived media, so that they can be read for a time.
//! - [`UpdateMediaStorageClass`](mod@update_media_storage_class): Changes the storage class of one or more media.
//!
//! ## Categories
//!
//! - [`AddCategory`](mod@add_category): Adds a category, at the top or below another, for sorting videos, images and short-video materials.
//! - [`DeleteCategory`](mod@delete_category): Deletes a video category together with its subcategories.
//! - [`GetCategories`](mod@get_categories): Shows a category and its direct subcategories, found by ID or type.
//! - [`UpdateCategory`](mod@update_category): Renames a category of media or short-video materials.
//!
//! ## Audio and video files
//!
//! - [`DeleteMezzanines`](mod@delete_mezzanines): Deletes the source files of videos; what was transcoded from them keeps playing.
//! - [`DeleteStream`](mod@delete_stream): Deletes transcoded video or audio streams together with their stored files.
//! - [`DeleteVideo`](mod@delete_video): Deletes videos for good, with their source files, transcoded streams and cover images.
//! - [`GetMezzanineInfo`](mod@get_mezzanine_info): Shows the source file of a video or audio: its address, resolution and bitrate.
//! - [`GetVideoInfo`](mod@get_video_info): Shows one video or audio file: title, duration, thumbnail, status, size, category and tags.
//! - [`GetVideoInfos`](mod@get_video_infos): Shows several videos or audio files by their media IDs in one call.
//! - [`GetVideoList`](mod@get_video_list): Lists videos by category, status, storage address and creation time, page by page.
//! - [`UpdateVideoInfo`](mod@update_video_info): Changes title, description, tags, thumbnail or category of one video or audio file.
//! - [`UpdateVideoInfos`](mod@update_video_infos): Changes several videos or audio files in one call, each with its own new information.
//!
//! ## Auxiliary media assets
//!
//! - [`DeleteAttachedMedia`](mod@delete_attached_media): Deletes auxiliary media, such as watermarks or subtitles, several at once if wanted.
//! - [`GetAttachedMediaInfo`](mod@get_attached_media_info): Shows auxiliary media by their IDs: title, type, tags and creation time.
//! - [`UpdateAttachedMediaInfos`](mod@update_attached_media_infos): Changes titles, descriptions, tags or categories of several auxiliary media in one call.
//!
//! ## Images
//!
//! - [`DeleteImage`](mod@delete_image): Deletes uploaded images or automatic snapshots, selected by URL, ID or video.
//! - [`GetImageInfo`](mod@get_image_info): Shows one uploaded image: basic information and the address to access it.
//! - [`GetImageInfos`](mod@get_image_infos): Shows several uploaded images by their IDs, with the address of each.
//! - [`ListSnapshots`](mod@list_snapshots): Lists the snapshots of a video, from snapshot jobs and the thumbnails made at upload.
//! - [`UpdateImageInfos`](mod@update_image_infos): Changes titles, descriptions, tags and categories of several images in one call.
//!
//! ## Animated images
//!
//! - [`DeleteDynamicImage`](mod@delete_dynamic_image): Deletes the records of animated stickers of a video; the files stay.
//! - [`ListDynamicImage`](mod@list_dynamic_image): Lists the animated images that were cut from a video.
//!
//! ## Processing jobs
//!
//! - [`SubmitDynamicImageJob`](mod@submit_dynamic_image_job): Starts making an animated image from a video in the background.
//! - [`SubmitPreprocessJobs`](mod@submit_preprocess_jobs): Starts transcoding of a video for use in a production studio.
//! - [`SubmitSnapshotJob`](mod@submit_snapshot_job): Starts taking snapshots of a video in the background.
//! - [`SubmitTranscodeJobs`](mod@submit_transcode_jobs): Starts transcoding of a video or audio file in the background, by template group.
//! - [`SubmitWorkflowJob`](mod@submit_workflow_job): Starts a workflow that processes a video.
//!
//! ## Transcoding templates
//!
//! - [`AddTranscodeTemplateGroup`](mod@add_transcode_template_group): Creates a transcoding template group, or adds transcoding templates to an existing one.
//! - [`DeleteTranscodeTemplateGroup`](mod@delete_transcode_template_group): Removes transcoding templates from a group, or deletes the group entirely.
//! - [`GetTranscodeTemplateGroup`](mod@get_transcode_template_group): Shows one transcoding template group with all its transcoding templates.
//! - [`ListTranscodeTemplateGroup`](mod@list_transcode_template_group): Lists the transcoding template groups of the account or an application.
//! - [`SetDefaultTranscodeTemplateGroup`](mod@set_default_transcode_template_group): Makes a transcoding template group the default for uploads.
//! - [`UpdateTranscodeTemplateGroup`](mod@update_transcode_template_group): Changes a transcoding template group and chosen transcoding templates in it.
//!
//! ## Snapshot templates
//!
//! - [`AddVodTemplate`](mod@add_vod_template): Adds a template for snapshots or animated images.
//! - [`DeleteVodTemplate`](mod@delete_vod_template): Deletes a snapshot template by its ID.
//! - [`GetVodTemplate`](mod@get_vod_template): Shows one snapshot template by its template ID.
//! - [`ListVodTemplate`](mod@list_vod_template): Lists the templates for snapshots, of one type and application.
//! - [`UpdateVodTemplate`](mod@update_vod_template): Changes name and settings of a snapshot template.
//!
//! ## Watermark templates
//!
//! - [`AddWatermark`](mod@add_watermark): Adds an image or text watermark template that fixes position, size and look of the watermark.
//! - [`DeleteWatermark`](mod@delete_watermark): Deletes a watermark with its source file, beyond recovery; the default one cannot be deleted.
//! - [`GetWatermark`](mod@get_watermark): Shows one watermark template, of image or text, with its complete configuration.
//! - [`ListWatermark`](mod@list_watermark): Lists all watermark templates of the region, each with its configuration.
//! - [`SetDefaultWatermark`](mod@set_default_watermark): Makes a watermark template the default one.
//! - [`UpdateWatermark`](mod@update_watermark): Changes name and configuration of a watermark template.
//!
//! ## Transcoding tasks
//!
//! - [`GetTranscodeSummary`](mod@get_transcode_summary): Summarizes transcoding of several media: overall status and progress.
//! - [`GetTranscodeTask`](mod@get_transcode_task): Shows one transcoding task with the details of its jobs.
//! - [`ListTranscodeTask`](mod@list_transcode_task): Lists past transcoding tasks of a video or audio file, without details of single jobs.
//!
//! ## Video editing
//!
//! - [`ProduceEditingProjectVideo`](mod@produce_editing_project_video): Makes a video out of media files by an editing project or a timeline, in the background.
//!
//! ## Editing projects
//!
//! - [`AddEditingProject`](mod@add_editing_project): Creates an online editing project from a title, a timeline and a thumbnail.
//! - [`AddEditingProjectMaterials`](mod@add_editing_project_materials): Adds one or more materials to an online editing project and keeps those already there.
//! - [`DeleteEditingProject`](mod@delete_editing_project): Deletes online editing projects, several at once if wanted; the media they use stay.
//! - [`DeleteEditingProjectMaterials`](mod@delete_editing_project_materials): Takes materials out of an online editing project.
//! - [`GetEditingProject`](mod@get_editing_project): Shows one online editing project, with its timeline and status.
//! - [`GetEditingProjectMaterials`](mod@get_editing_project_materials): Lists the materials that an online editing project is to cut from.
//! - [`SearchEditingProject`](mod@search_editing_project): Searches online editing projects by title, status and creation time.
//! - [`SetEditingProjectMaterials`](mod@set_editing_project_materials): Sets the materials that an online editing project is to cut from, in place of the old ones.
//! - [`UpdateEditingProject`](mod@update_editing_project): Changes an online editing project, such as title, timeline and thumbnail.
//!
//! ## Moderation settings
//!
//! - [`ListAuditSecurityIp`](mod@list_audit_security_ip): Lists the IP addresses that may view media still under review.
//! - [`SetAuditSecurityIp`](mod@set_audit_security_ip): Adds, replaces or removes IP addresses that may view media still under review.
//!
//! ## Automated moderation
//!
//! - [`GetAIMediaAuditJob`](mod@get_ai_media_audit_job): Shows one automated review job and its progress, since such jobs run in the background.
//! - [`GetMediaAuditAudioResultDetail`](mod@get_media_audit_audio_result_detail): Shows what automated review found in the audio of a medium, in detail.
//! - [`GetMediaAuditResult`](mod@get_media_audit_result): Summarizes what automated review found for a video or audio file.
//! - [`GetMediaAuditResultDetail`](mod@get_media_audit_result_detail): Shows in detail, snapshot by snapshot, what automated review found in a video.
//! - [`GetMediaAuditResultTimeline`](mod@get_media_audit_result_timeline): Lists the points in time of all snapshots that show violations.
//! - [`SubmitAIImageAuditJob`](mod@submit_ai_image_audit_job): Submits an image to automated review, which runs in the background.
//! - [`SubmitAIMediaAuditJob`](mod@submit_ai_media_audit_job): Submits a video or audio file to automated review, which runs in the background.
//!
//! ## Manual review
//!
//! - [`CreateAudit`](mod@create_audit): Records the outcome of manual review for videos, audio and other media.
//! - [`GetAuditHistory`](mod@get_audit_history): Lists the past manual reviews of a video or audio file.
//!
//! ## AI templates
//!
//! - [`AddAITemplate`](mod@add_ai_template): Adds an AI template, which automated review or smart thumbnail jobs then use.
//! - [`DeleteAITemplate`](mod@delete_ai_template): Deletes an AI template, unless it is the default one.
//! - [`GetAITemplate`](mod@get_ai_template): Shows one AI template by its template ID.
//! - [`GetDefaultAITemplate`](mod@get_default_ai_template): Shows the default AI template of one template type.
//! - [`ListAITemplate`](mod@list_ai_template): Lists the AI templates of one template type.
//! - [`SetDefaultAITemplate`](mod@set_default_ai_template): Makes an AI template the default of its type.
//! - [`UpdateAITemplate`](mod@update_ai_template): Changes name and settings of an AI template.
//!
//! ## AI jobs
//!
//! - [`ListAIJob`](mod@list_ai_job): Shows smart tagging or video fingerprinting jobs by ID, since they run in the background.
//! - [`SubmitAIJob`](mod@submit_ai_job): Submits a video to smart tagging or video fingerprinting.
//!
//! ## Video fingerprints
//!
//! - [`GetMediaDNAResult`](mod@get_media_dna_result): Shows what video fingerprinting found for a video once the job is done.
//! - [`SubmitMediaDNADeleteJob`](mod@submit_media_dna_delete_job): Submits a job that removes the video fingerprinting of a medium, by its media ID.
//!
//! ## Smart tagging
//!
//! - [`GetAIVideoTagResult`](mod@get_ai_video_tag_result): Shows the tags that smart tagging found for a video.
//!
//! ## Smart thumbnails
//!
//! - [`DeleteAIImageInfos`](mod@delete_ai_image_infos): Deletes the records of images that AI made; the image files stay.
//! - [`GetAIImageJobs`](mod@get_ai_image_jobs): Shows AI image processing jobs by their job IDs, with status and result.
//! - [`ListAIImageInfo`](mod@list_ai_image_info): Lists the images that AI processing produced for a video.
//! - [`SubmitAIImageJob`](mod@submit_ai_image_job): Submits a video to AI image processing, with a template or pipeline.
//!
//! ## Live-to-VOD recordings
//!
//! - [`ListLiveRecordVideo`](mod@list_live_record_video): Lists the videos that were recorded from live streams.
//!
//! ## Domain traffic
//!
//! - [`DescribeVodDomainBpsData`](mod@describe_vod_domain_bps_data): Shows bandwidth of domain names for up to 366 days back, in steps of five minutes or more.
//! - [`DescribeVodDomainBpsDataByLayer`](mod@describe_vod_domain_bps_data_by_layer): Shows bandwidth of accelerated domain names split by protocol.
//! - [`DescribeVodDomainHitRateData`](mod@describe_vod_domain_hit_rate_data): Shows the byte hit ratio of accelerated domain names over time.
//! - [`DescribeVodDomainQpsData`](mod@describe_vod_domain_qps_data): Shows queries per second of accelerated domain names in five-minute steps, up to 90 days back.
//! - [`DescribeVodDomainReqHitRateData`](mod@describe_vod_domain_req_hit_rate_data): Shows the request hit ratio of accelerated domain names over time.
//! - [`DescribeVodDomainTrafficData`](mod@describe_vod_domain_traffic_data): Shows traffic of domain names for up to 366 days back, in steps of five minutes or more.
//! - [`DescribeVodRangeDataByLocateAndIspService`](mod@describe_vod_range_data_by_locate_and_isp_service): Shows bandwidth, speed, page views and hit ratios of domain names, split by region and carrier.
//!
//! ## Origin traffic
//!
//! - [`DescribeVodDomainSrcBpsData`](mod@describe_vod_domain_src_bps_data): Shows bandwidth between CDN nodes and the origin for accelerated domain names.
//! - [`DescribeVodDomainSrcTrafficData`](mod@describe_vod_domain_src_traffic_data): Shows traffic between CDN nodes and the origin for accelerated domain names.
//!
//! ## Real-time domain traffic
//!
//! - [`DescribeVodDomainRealTimeBpsData`](mod@describe_vod_domain_real_time_bps_data): Shows bandwidth of domain names in steps down to one minute, for up to 186 days back.
//! - [`DescribeVodDomainRealTimeByteHitRateData`](mod@describe_vod_domain_real_time_byte_hit_rate_data): Shows the byte hit ratio of domain names in steps down to one minute.
//! - [`DescribeVodDomainRealTimeDetailData`](mod@describe_vod_domain_real_time_detail_data): Shows queries per second, bandwidth or HTTP status codes of domain names for the last seven days.
//! - [`DescribeVodDomainRealTimeHttpCodeData`](mod@describe_vod_domain_real_time_http_code_data): Shows numbers and shares of HTTP status codes in steps down to one minute.
//! - [`DescribeVodDomainRealTimeQpsData`](mod@describe_vod_domain_real_time_qps_data): Shows queries per second of domain names in steps down to one minute.
//! - [`DescribeVodDomainRealTimeReqHitRateData`](mod@describe_vod_domain_real_time_req_hit_rate_data): Shows the request hit ratio of domain names in steps down to one minute.
//! - [`DescribeVodDomainRealTimeTrafficData`](mod@describe_vod_domain_real_time_traffic_data): Shows traffic of domain names in steps down to one minute, for up to 186 days back.
//!
//! ## Domain names
//!
//! - [`AddVodDomain`](mod@add_vod_domain): Adds a domain name for CDN acceleration of ApsaraVideo VOD.
//! - [`BatchStartVodDomain`](mod@batch_start_vod_domain): Puts one or more disabled accelerated domain names back into service.
//! - [`BatchStopVodDomain`](mod@batch_stop_vod_domain): Takes one or more accelerated domain names out of service without deleting them.
//! - [`DeleteVodDomain`](mod@delete_vod_domain): Takes an accelerated domain name out of VOD; its content is no longer served through it.
//! - [`DescribeVodDomainDetail`](mod@describe_vod_domain_detail): Shows the basic settings of one accelerated domain name, such as CNAME, status and origin.
//! - [`DescribeVodUserDomains`](mod@describe_vod_user_domains): Lists all of the account's accelerated domain names, with filters.
//! - [`UpdateVodDomain`](mod@update_vod_domain): Changes settings of an accelerated domain name, such as its origin.
//!
//! ## Domain ownership verification
//!
//! - [`DescribeVodVerifyContent`](mod@describe_vod_verify_content): Gets the text that proves ownership of a domain name when placed in DNS or a file.
//! - [`VerifyVodDomainOwner`](mod@verify_vod_domain_owner): Checks by DNS record or file whether you own a domain name.
//!
//! ## Domain configurations
//!
//! - [`BatchSetVodDomainConfigs`](mod@batch_set_vod_domain_configs): Sets configuration functions of one or more accelerated domain names in one call.
//! - [`DeleteVodSpecificConfig`](mod@delete_vod_specific_config): Deletes one configuration entry of an accelerated domain name by its config ID.
//! - [`DescribeVodCertificateList`](mod@describe_vod_certificate_list): Lists the certificates that can serve accelerated domain names.
//! - [`DescribeVodDomainCertificateInfo`](mod@describe_vod_domain_certificate_info): Shows the certificate that an accelerated domain name uses.
//! - [`DescribeVodDomainConfigs`](mod@describe_vod_domain_configs): Shows configuration of a domain name for CDN, for several functions in one call.
//! - [`SetVodDomainCertificate`](mod@set_vod_domain_certificate): Turns the certificate of a domain name on or off and changes it.
//!
//! ## Refresh and prefetch
//!
//! - [`DescribeVodRefreshQuota`](mod@describe_vod_refresh_quota): Shows daily limits for refresh and prefetch and what is left of them today.
//! - [`DescribeVodRefreshTasks`](mod@describe_vod_refresh_tasks): Shows whether refresh and prefetch tasks have taken effect.
//! - [`GetMediaRefreshJobs`](mod@get_media_refresh_jobs): Shows refresh or prefetch jobs for media: status, filter policy and more.
//! - [`PreloadVodObjectCaches`](mod@preload_vod_object_caches): Loads content from the origin into the cache nodes before the first request comes.
//! - [`RefreshMediaPlayUrls`](mod@refresh_media_play_urls): Starts refresh or prefetch for the playback addresses of media given by media ID.
//! - [`RefreshVodObjectCaches`](mod@refresh_vod_object_caches): Refreshes cached copies of files or directories on the CDN nodes.
//!
//! ## Logs
//!
//! - [`DescribeVodDomainLog`](mod@describe_vod_domain_log): Gets download addresses of the raw access logs of an accelerated domain name.
//!
//! ## HLS encryption
//!
//! - [`DecryptKMSDataKey`](mod@decrypt_kms_data_key): Decrypts the ciphertext of a KMS data key into the plain key, with which encrypted video can be read.
//! - [`GenerateKMSDataKey`](mod@generate_kms_data_key): Generates a random data key of KMS for the standard encryption of videos.
//!
//! ## Digital watermarks
//!
//! - [`GetDigitalWatermarkExtractResult`](mod@get_digital_watermark_extract_result): Shows jobs that extract copyright or tracing watermarks: their status and the text found.
//! - [`SubmitDigitalWatermarkExtractJob`](mod@submit_digital_watermark_extract_job): Starts extracting a copyright or tracing watermark from a video in the background.
//!
//! ## Secure download
//!
//! - [`GenerateDownloadSecretKey`](mod@generate_download_secret_key): Generates the key file that binds secure downloads of the player SDK to one app.
//!
//! ## Usage data
//!
//! - [`DescribeVodAIData`](mod@describe_vod_ai_data): Shows usage of AI processing, such as automated review and video fingerprinting.
//! - [`DescribeVodDomainUsageData`](mod@describe_vod_domain_usage_data): Shows billable traffic or bandwidth of a domain name, by area and content type.
//! - [`DescribeVodStorageData`](mod@describe_vod_storage_data): Shows usage of media storage: space and outbound traffic.
//! - [`DescribeVodTieringStorageData`](mod@describe_vod_tiering_storage_data): Shows how much storage media use in each storage class.
//! - [`DescribeVodTieringStorageRetrievalData`](mod@describe_vod_tiering_storage_retrieval_data): Shows how much data was retrieved from media in colder storage classes.
//! - [`DescribeVodTranscodeData`](mod@describe_vod_transcode_data): Shows usage of transcoding, such as by specification, within a time range.
//!
//! ## Playback statistics
//!
//! - [`DescribeVodMediaPlayData`](mod@describe_vod_media_play_data): Shows playback data of media on one day: viewers, views and playback time, total and per viewer.
//!
//! ## Playback statistics (legacy)
//!
//! - [`DescribePlayTopVideos`](mod@describe_play_top_videos): Lists the most played videos of a day with views, viewers and total playback time.
//! - [`DescribePlayUserAvg`](mod@describe_play_user_avg): Shows playback time and number of views per viewer, day by day.
//! - [`DescribePlayUserTotal`](mod@describe_play_user_total): Shows total views, viewers and playback time day by day, and how playback times are distributed.
//! - [`DescribePlayVideoStatis`](mod@describe_play_video_statis): Shows views, viewers and playback time of one video, day by day.
//!
//! ## Applications
//!
//! - [`AddVodStorageForApp`](mod@add_vod_storage_for_app): Adds a storage bucket to an application of ApsaraVideo VOD.
//! - [`CreateAppInfo`](mod@create_app_info): Creates an application with a name, a description and a resource group.
//! - [`DeleteAppInfo`](mod@delete_app_info): Deletes an application of ApsaraVideo VOD by its application ID.
//! - [`GetAppInfos`](mod@get_app_infos): Shows applications for a list of application IDs.
//! - [`ListAppInfo`](mod@list_app_info): Lists the applications that the caller may access, by given conditions.
//! - [`UpdateAppInfo`](mod@update_app_info): Changes name, description or status of an application.
//!
//! ## Application policies
//!
//! - [`AttachAppPolicyToIdentity`](mod@attach_app_policy_to_identity): Grants a RAM user or RAM role access to an application by attaching application policies.
//! - [`DetachAppPolicyFromIdentity`](mod@detach_app_policy_from_identity): Withdraws application policies from a RAM user or RAM role.
//! - [`ListAppPoliciesForIdentity`](mod@list_app_policies_for_identity): Lists the application policies that a RAM user or RAM role was granted.
//!
//! ## Resource migration
//!
//! - [`MoveAppResource`](mod@move_app_resource): Moves resources such as media from one application to another, several in one call.
//!
//! ## Cross-domain policy
//!
//! - [`SetCrossdomainContent`](mod@set_crossdomain_content): Replaces the content of the cross-domain policy file crossdomain.xml of a storage address.
//!
//! ## Event notifications
//!
//! - [`DeleteMessageCallback`](mod@delete_message_callback): Deletes the callback settings; no events are reported any more.
//! - [`GetMessageCallback`](mod@get_message_callback): Shows by which method, to which address and for which events callbacks are sent.
//! - [`SetMessageCallback`](mod@set_message_callback): Sets by which method, to which address and for which events callbacks are sent.
//!
//! ## Others
//!
//! - [`BatchGetMediaInfos`](mod@batch_get_media_infos): Returns the details of several media files, given by their IDs, in one call.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource of the service into a different resource group.
//! - [`DescribeMediaDistribution`](mod@describe_media_distribution): Shows the distribution of media within a time range, by storage class and interval.
//! - [`DescribeVodDomainMax95BpsData`](mod@describe_vod_domain_max95_bps_data): Shows the 95th percentile bandwidth of an accelerated domain name within a time range.
//! - [`DescribeVodEditingUsageData`](mod@describe_vod_editing_usage_data): Shows usage of video editing within a time range, by region, specification and application.
//! - [`DescribeVodPlayerCollectData`](mod@describe_vod_player_collect_data): Shows collected player metrics of an application over time, by terminal type and operating system.
//! - [`DescribeVodPlayerDimensionData`](mod@describe_vod_player_dimension_data): Lists player data of an application for one dimension within a time range.
//! - [`DescribeVodPlayerMetricData`](mod@describe_vod_player_metric_data): Shows player metrics of an application, with filters, interval and paging.
//! - [`DescribeVodSSLCertificateList`](mod@describe_vod_ssl_certificate_list): Lists the SSL certificates for an accelerated domain name, with paging and a search keyword.
//! - [`DescribeVodUserVipsByDomain`](mod@describe_vod_user_vips_by_domain): Lists the virtual IP addresses of CDN nodes that serve an accelerated domain name.
//! - [`GetDailyPlayRegionStatis`](mod@get_daily_play_region_statis): Gets playback statistics of a given day for a region in which media are stored.
//! - [`GetJobDetail`](mod@get_job_detail): Shows one media processing job by its job ID and job type.
//! - [`ListJobInfo`](mod@list_job_info): Lists processing jobs of a medium, for one job type.
//! - [`SetVodDomainSSLCertificate`](mod@set_vod_domain_ssl_certificate): Gives an accelerated domain name an SSL certificate, or turns its SSL off.
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

pub mod add_ai_template;
pub mod add_category;
pub mod add_editing_project;
pub mod add_editing_project_materials;
pub mod add_transcode_template_group;
pub mod add_vod_domain;
pub mod add_vod_storage_for_app;
pub mod add_vod_template;
pub mod add_watermark;
pub mod attach_app_policy_to_identity;
pub mod batch_get_media_infos;
pub mod batch_set_vod_domain_configs;
pub mod batch_start_vod_domain;
pub mod batch_stop_vod_domain;
pub mod cancel_url_upload_jobs;
pub mod change_resource_group;
pub mod create_app_info;
pub mod create_audit;
pub mod create_upload_attached_media;
pub mod create_upload_image;
pub mod create_upload_video;
pub mod decrypt_kms_data_key;
pub mod delete_ai_image_infos;
pub mod delete_ai_template;
pub mod delete_app_info;
pub mod delete_attached_media;
pub mod delete_category;
pub mod delete_dynamic_image;
pub mod delete_editing_project;
pub mod delete_editing_project_materials;
pub mod delete_image;
pub mod delete_message_callback;
pub mod delete_mezzanines;
pub mod delete_multipart_upload;
pub mod delete_stream;
pub mod delete_transcode_template_group;
pub mod delete_video;
pub mod delete_vod_domain;
pub mod delete_vod_specific_config;
pub mod delete_vod_template;
pub mod delete_watermark;
pub mod describe_media_distribution;
pub mod describe_play_top_videos;
pub mod describe_play_user_avg;
pub mod describe_play_user_total;
pub mod describe_play_video_statis;
pub mod describe_vod_ai_data;
pub mod describe_vod_certificate_list;
pub mod describe_vod_domain_bps_data;
pub mod describe_vod_domain_bps_data_by_layer;
pub mod describe_vod_domain_certificate_info;
pub mod describe_vod_domain_configs;
pub mod describe_vod_domain_detail;
pub mod describe_vod_domain_hit_rate_data;
pub mod describe_vod_domain_log;
pub mod describe_vod_domain_max95_bps_data;
pub mod describe_vod_domain_qps_data;
pub mod describe_vod_domain_real_time_bps_data;
pub mod describe_vod_domain_real_time_byte_hit_rate_data;
pub mod describe_vod_domain_real_time_detail_data;
pub mod describe_vod_domain_real_time_http_code_data;
pub mod describe_vod_domain_real_time_qps_data;
pub mod describe_vod_domain_real_time_req_hit_rate_data;
pub mod describe_vod_domain_real_time_traffic_data;
pub mod describe_vod_domain_req_hit_rate_data;
pub mod describe_vod_domain_src_bps_data;
pub mod describe_vod_domain_src_traffic_data;
pub mod describe_vod_domain_traffic_data;
pub mod describe_vod_domain_usage_data;
pub mod describe_vod_editing_usage_data;
pub mod describe_vod_media_play_data;
pub mod describe_vod_player_collect_data;
pub mod describe_vod_player_dimension_data;
pub mod describe_vod_player_metric_data;
pub mod describe_vod_range_data_by_locate_and_isp_service;
pub mod describe_vod_refresh_quota;
pub mod describe_vod_refresh_tasks;
pub mod describe_vod_ssl_certificate_list;
pub mod describe_vod_storage_data;
pub mod describe_vod_tiering_storage_data;
pub mod describe_vod_tiering_storage_retrieval_data;
pub mod describe_vod_transcode_data;
pub mod describe_vod_user_domains;
pub mod describe_vod_user_vips_by_domain;
pub mod describe_vod_verify_content;
pub mod detach_app_policy_from_identity;
pub mod generate_download_secret_key;
pub mod generate_kms_data_key;
pub mod get_ai_image_jobs;
pub mod get_ai_media_audit_job;
pub mod get_ai_template;
pub mod get_ai_video_tag_result;
pub mod get_app_infos;
pub mod get_attached_media_info;
pub mod get_audit_history;
pub mod get_categories;
pub mod get_daily_play_region_statis;
pub mod get_default_ai_template;
pub mod get_digital_watermark_extract_result;
pub mod get_editing_project;
pub mod get_editing_project_materials;
pub mod get_image_info;
pub mod get_image_infos;
pub mod get_job_detail;
pub mod get_media_audit_audio_result_detail;
pub mod get_media_audit_result;
pub mod get_media_audit_result_detail;
pub mod get_media_audit_result_timeline;
pub mod get_media_dna_result;
pub mod get_media_refresh_jobs;
pub mod get_message_callback;
pub mod get_mezzanine_info;
pub mod get_play_info;
pub mod get_transcode_summary;
pub mod get_transcode_task;
pub mod get_transcode_template_group;
pub mod get_upload_details;
pub mod get_url_upload_infos;
pub mod get_video_info;
pub mod get_video_infos;
pub mod get_video_list;
pub mod get_video_play_auth;
pub mod get_vod_template;
pub mod get_watermark;
pub mod list_ai_image_info;
pub mod list_ai_job;
pub mod list_ai_template;
pub mod list_app_info;
pub mod list_app_policies_for_identity;
pub mod list_audit_security_ip;
pub mod list_dynamic_image;
pub mod list_job_info;
pub mod list_live_record_video;
pub mod list_snapshots;
pub mod list_transcode_task;
pub mod list_transcode_template_group;
pub mod list_vod_template;
pub mod list_watermark;
pub mod move_app_resource;
pub mod preload_vod_object_caches;
pub mod produce_editing_project_video;
pub mod refresh_media_play_urls;
pub mod refresh_upload_video;
pub mod refresh_vod_object_caches;
pub mod register_media;
pub mod restore_media;
pub mod search_editing_project;
pub mod search_media;
pub mod set_audit_security_ip;
pub mod set_crossdomain_content;
pub mod set_default_ai_template;
pub mod set_default_transcode_template_group;
pub mod set_default_watermark;
pub mod set_editing_project_materials;
pub mod set_message_callback;
pub mod set_vod_domain_certificate;
pub mod set_vod_domain_ssl_certificate;
pub mod submit_ai_image_audit_job;
pub mod submit_ai_image_job;
pub mod submit_ai_job;
pub mod submit_ai_media_audit_job;
pub mod submit_digital_watermark_extract_job;
pub mod submit_dynamic_image_job;
pub mod submit_media_dna_delete_job;
pub mod submit_preprocess_jobs;
pub mod submit_snapshot_job;
pub mod submit_transcode_jobs;
pub mod submit_workflow_job;
pub mod update_ai_template;
pub mod update_app_info;
pub mod update_attached_media_infos;
pub mod update_category;
pub mod update_editing_project;
pub mod update_image_infos;
pub mod update_media_storage_class;
pub mod update_transcode_template_group;
pub mod update_video_info;
pub mod update_video_infos;
pub mod update_vod_domain;
pub mod update_vod_template;
pub mod update_watermark;
pub mod upload_media_by_url;
pub mod upload_stream_by_url;
pub mod verify_vod_domain_owner;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_ai_template::{AddAITemplateRequest, AddAITemplateResponse},
    add_category::{AddCategoryError, AddCategoryRequest, AddCategoryResponse},
    add_editing_project::{AddEditingProjectRequest, AddEditingProjectResponse},
    add_editing_project_materials::{AddEditingProjectMaterialsRequest, AddEditingProjectMaterialsResponse},
    add_transcode_template_group::{AddTranscodeTemplateGroupError, AddTranscodeTemplateGroupRequest, AddTranscodeTemplateGroupResponse},
    add_vod_domain::{AddVodDomainError, AddVodDomainRequest, AddVodDomainResponse},
    add_vod_storage_for_app::{AddVodStorageForAppRequest, AddVodStorageForAppResponse},
    add_vod_template::{AddVodTemplateRequest, AddVodTemplateResponse},
    add_watermark::{AddWatermarkError, AddWatermarkRequest, AddWatermarkResponse},
    attach_app_policy_to_identity::{AttachAppPolicyToIdentityError, AttachAppPolicyToIdentityRequest, AttachAppPolicyToIdentityResponse},
    batch_get_media_infos::{BatchGetMediaInfosRequest, BatchGetMediaInfosResponse},
    batch_set_vod_domain_configs::{BatchSetVodDomainConfigsError, BatchSetVodDomainConfigsRequest, BatchSetVodDomainConfigsResponse},
    batch_start_vod_domain::{BatchStartVodDomainError, BatchStartVodDomainRequest, BatchStartVodDomainResponse},
    batch_stop_vod_domain::{BatchStopVodDomainError, BatchStopVodDomainRequest, BatchStopVodDomainResponse},
    cancel_url_upload_jobs::{CancelUrlUploadJobsRequest, CancelUrlUploadJobsResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    create_app_info::{CreateAppInfoError, CreateAppInfoRequest, CreateAppInfoResponse},
    create_audit::{CreateAuditRequest, CreateAuditResponse},
    create_upload_attached_media::{CreateUploadAttachedMediaRequest, CreateUploadAttachedMediaResponse},
    create_upload_image::{CreateUploadImageRequest, CreateUploadImageResponse},
    create_upload_video::{CreateUploadVideoError, CreateUploadVideoRequest, CreateUploadVideoResponse},
    decrypt_kms_data_key::{DecryptKMSDataKeyError, DecryptKMSDataKeyRequest, DecryptKMSDataKeyResponse},
    delete_ai_image_infos::{DeleteAIImageInfosRequest, DeleteAIImageInfosResponse},
    delete_ai_template::{DeleteAITemplateRequest, DeleteAITemplateResponse},
    delete_app_info::{DeleteAppInfoError, DeleteAppInfoRequest, DeleteAppInfoResponse},
    delete_attached_media::{DeleteAttachedMediaRequest, DeleteAttachedMediaResponse},
    delete_category::{DeleteCategoryError, DeleteCategoryRequest, DeleteCategoryResponse},
    delete_dynamic_image::{DeleteDynamicImageRequest, DeleteDynamicImageResponse},
    delete_editing_project::{DeleteEditingProjectRequest, DeleteEditingProjectResponse},
    delete_editing_project_materials::{DeleteEditingProjectMaterialsRequest, DeleteEditingProjectMaterialsResponse},
    delete_image::{DeleteImageError, DeleteImageRequest, DeleteImageResponse},
    delete_message_callback::{DeleteMessageCallbackRequest, DeleteMessageCallbackResponse},
    delete_mezzanines::{DeleteMezzaninesRequest, DeleteMezzaninesResponse},
    delete_multipart_upload::{DeleteMultipartUploadError, DeleteMultipartUploadRequest, DeleteMultipartUploadResponse},
    delete_stream::{DeleteStreamError, DeleteStreamRequest, DeleteStreamResponse},
    delete_transcode_template_group::{DeleteTranscodeTemplateGroupError, DeleteTranscodeTemplateGroupRequest, DeleteTranscodeTemplateGroupResponse},
    delete_video::{DeleteVideoError, DeleteVideoRequest, DeleteVideoResponse},
    delete_vod_domain::{DeleteVodDomainError, DeleteVodDomainRequest, DeleteVodDomainResponse},
    delete_vod_specific_config::{DeleteVodSpecificConfigError, DeleteVodSpecificConfigRequest, DeleteVodSpecificConfigResponse},
    delete_vod_template::{DeleteVodTemplateRequest, DeleteVodTemplateResponse},
    delete_watermark::{DeleteWatermarkError, DeleteWatermarkRequest, DeleteWatermarkResponse},
    describe_media_distribution::{DescribeMediaDistributionRequest, DescribeMediaDistributionResponse},
    describe_play_top_videos::{DescribePlayTopVideosError, DescribePlayTopVideosRequest, DescribePlayTopVideosResponse},
    describe_play_user_avg::{DescribePlayUserAvgError, DescribePlayUserAvgRequest, DescribePlayUserAvgResponse},
    describe_play_user_total::{DescribePlayUserTotalError, DescribePlayUserTotalRequest, DescribePlayUserTotalResponse},
    describe_play_video_statis::{DescribePlayVideoStatisError, DescribePlayVideoStatisRequest, DescribePlayVideoStatisResponse},
    describe_vod_ai_data::{DescribeVodAIDataError, DescribeVodAIDataRequest, DescribeVodAIDataResponse},
    describe_vod_certificate_list::{DescribeVodCertificateListRequest, DescribeVodCertificateListResponse},
    describe_vod_domain_bps_data::{DescribeVodDomainBpsDataError, DescribeVodDomainBpsDataRequest, DescribeVodDomainBpsDataResponse},
    describe_vod_domain_bps_data_by_layer::{DescribeVodDomainBpsDataByLayerError, DescribeVodDomainBpsDataByLayerRequest, DescribeVodDomainBpsDataByLayerResponse},
    describe_vod_domain_certificate_info::{DescribeVodDomainCertificateInfoError, DescribeVodDomainCertificateInfoRequest, DescribeVodDomainCertificateInfoResponse},
    describe_vod_domain_configs::{DescribeVodDomainConfigsError, DescribeVodDomainConfigsRequest, DescribeVodDomainConfigsResponse},
    describe_vod_domain_detail::{DescribeVodDomainDetailError, DescribeVodDomainDetailRequest, DescribeVodDomainDetailResponse},
    describe_vod_domain_hit_rate_data::{DescribeVodDomainHitRateDataError, DescribeVodDomainHitRateDataRequest, DescribeVodDomainHitRateDataResponse},
    describe_vod_domain_log::{DescribeVodDomainLogError, DescribeVodDomainLogRequest, DescribeVodDomainLogResponse},
    describe_vod_domain_max95_bps_data::{DescribeVodDomainMax95BpsDataRequest, DescribeVodDomainMax95BpsDataResponse},
    describe_vod_domain_qps_data::{DescribeVodDomainQpsDataError, DescribeVodDomainQpsDataRequest, DescribeVodDomainQpsDataResponse},
    describe_vod_domain_real_time_bps_data::{DescribeVodDomainRealTimeBpsDataError, DescribeVodDomainRealTimeBpsDataRequest, DescribeVodDomainRealTimeBpsDataResponse},
    describe_vod_domain_real_time_byte_hit_rate_data::{DescribeVodDomainRealTimeByteHitRateDataError, DescribeVodDomainRealTimeByteHitRateDataRequest, DescribeVodDomainRealTimeByteHitRateDataResponse},
    describe_vod_domain_real_time_detail_data::{DescribeVodDomainRealTimeDetailDataError, DescribeVodDomainRealTimeDetailDataRequest, DescribeVodDomainRealTimeDetailDataResponse},
    describe_vod_domain_real_time_http_code_data::{DescribeVodDomainRealTimeHttpCodeDataError, DescribeVodDomainRealTimeHttpCodeDataRequest, DescribeVodDomainRealTimeHttpCodeDataResponse},
    describe_vod_domain_real_time_qps_data::{DescribeVodDomainRealTimeQpsDataError, DescribeVodDomainRealTimeQpsDataRequest, DescribeVodDomainRealTimeQpsDataResponse},
    describe_vod_domain_real_time_req_hit_rate_data::{DescribeVodDomainRealTimeReqHitRateDataError, DescribeVodDomainRealTimeReqHitRateDataRequest, DescribeVodDomainRealTimeReqHitRateDataResponse},
    describe_vod_domain_real_time_traffic_data::{DescribeVodDomainRealTimeTrafficDataError, DescribeVodDomainRealTimeTrafficDataRequest, DescribeVodDomainRealTimeTrafficDataResponse},
    describe_vod_domain_req_hit_rate_data::{DescribeVodDomainReqHitRateDataError, DescribeVodDomainReqHitRateDataRequest, DescribeVodDomainReqHitRateDataResponse},
    describe_vod_domain_src_bps_data::{DescribeVodDomainSrcBpsDataError, DescribeVodDomainSrcBpsDataRequest, DescribeVodDomainSrcBpsDataResponse},
    describe_vod_domain_src_traffic_data::{DescribeVodDomainSrcTrafficDataError, DescribeVodDomainSrcTrafficDataRequest, DescribeVodDomainSrcTrafficDataResponse},
    describe_vod_domain_traffic_data::{DescribeVodDomainTrafficDataError, DescribeVodDomainTrafficDataRequest, DescribeVodDomainTrafficDataResponse},
    describe_vod_domain_usage_data::{DescribeVodDomainUsageDataError, DescribeVodDomainUsageDataRequest, DescribeVodDomainUsageDataResponse},
    describe_vod_editing_usage_data::{DescribeVodEditingUsageDataRequest, DescribeVodEditingUsageDataResponse},
    describe_vod_media_play_data::{DescribeVodMediaPlayDataError, DescribeVodMediaPlayDataRequest, DescribeVodMediaPlayDataResponse},
    describe_vod_player_collect_data::{DescribeVodPlayerCollectDataRequest, DescribeVodPlayerCollectDataResponse},
    describe_vod_player_dimension_data::{DescribeVodPlayerDimensionDataRequest, DescribeVodPlayerDimensionDataResponse},
    describe_vod_player_metric_data::{DescribeVodPlayerMetricDataRequest, DescribeVodPlayerMetricDataResponse},
    describe_vod_range_data_by_locate_and_isp_service::{DescribeVodRangeDataByLocateAndIspServiceError, DescribeVodRangeDataByLocateAndIspServiceRequest, DescribeVodRangeDataByLocateAndIspServiceResponse},
    describe_vod_refresh_quota::{DescribeVodRefreshQuotaError, DescribeVodRefreshQuotaRequest, DescribeVodRefreshQuotaResponse},
    describe_vod_refresh_tasks::{DescribeVodRefreshTasksError, DescribeVodRefreshTasksRequest, DescribeVodRefreshTasksResponse},
    describe_vod_ssl_certificate_list::{DescribeVodSSLCertificateListRequest, DescribeVodSSLCertificateListResponse},
    describe_vod_storage_data::{DescribeVodStorageDataError, DescribeVodStorageDataRequest, DescribeVodStorageDataResponse},
    describe_vod_tiering_storage_data::{DescribeVodTieringStorageDataError, DescribeVodTieringStorageDataRequest, DescribeVodTieringStorageDataResponse},
    describe_vod_tiering_storage_retrieval_data::{DescribeVodTieringStorageRetrievalDataError, DescribeVodTieringStorageRetrievalDataRequest, DescribeVodTieringStorageRetrievalDataResponse},
    describe_vod_transcode_data::{DescribeVodTranscodeDataError, DescribeVodTranscodeDataRequest, DescribeVodTranscodeDataResponse},
    describe_vod_user_domains::{DescribeVodUserDomainsError, DescribeVodUserDomainsRequest, DescribeVodUserDomainsResponse},
    describe_vod_user_vips_by_domain::{DescribeVodUserVipsByDomainRequest, DescribeVodUserVipsByDomainResponse},
    describe_vod_verify_content::{DescribeVodVerifyContentRequest, DescribeVodVerifyContentResponse},
    detach_app_policy_from_identity::{DetachAppPolicyFromIdentityError, DetachAppPolicyFromIdentityRequest, DetachAppPolicyFromIdentityResponse},
    generate_download_secret_key::{GenerateDownloadSecretKeyRequest, GenerateDownloadSecretKeyResponse},
    generate_kms_data_key::{GenerateKMSDataKeyError, GenerateKMSDataKeyRequest, GenerateKMSDataKeyResponse},
    get_ai_image_jobs::{GetAIImageJobsRequest, GetAIImageJobsResponse},
    get_ai_media_audit_job::{GetAIMediaAuditJobRequest, GetAIMediaAuditJobResponse},
    get_ai_template::{GetAITemplateRequest, GetAITemplateResponse},
    get_ai_video_tag_result::{GetAIVideoTagResultRequest, GetAIVideoTagResultResponse},
    get_app_infos::{GetAppInfosError, GetAppInfosRequest, GetAppInfosResponse},
    get_attached_media_info::{GetAttachedMediaInfoError, GetAttachedMediaInfoRequest, GetAttachedMediaInfoResponse},
    get_audit_history::{GetAuditHistoryRequest, GetAuditHistoryResponse},
    get_categories::{GetCategoriesError, GetCategoriesRequest, GetCategoriesResponse},
    get_daily_play_region_statis::{GetDailyPlayRegionStatisRequest, GetDailyPlayRegionStatisResponse},
    get_default_ai_template::{GetDefaultAITemplateRequest, GetDefaultAITemplateResponse},
    get_digital_watermark_extract_result::{GetDigitalWatermarkExtractResultRequest, GetDigitalWatermarkExtractResultResponse},
    get_editing_project::{GetEditingProjectRequest, GetEditingProjectResponse},
    get_editing_project_materials::{GetEditingProjectMaterialsRequest, GetEditingProjectMaterialsResponse},
    get_image_info::{GetImageInfoError, GetImageInfoRequest, GetImageInfoResponse},
    get_image_infos::{GetImageInfosRequest, GetImageInfosResponse},
    get_job_detail::{GetJobDetailRequest, GetJobDetailResponse},
    get_media_audit_audio_result_detail::{GetMediaAuditAudioResultDetailRequest, GetMediaAuditAudioResultDetailResponse},
    get_media_audit_result::{GetMediaAuditResultRequest, GetMediaAuditResultResponse},
    get_media_audit_result_detail::{GetMediaAuditResultDetailRequest, GetMediaAuditResultDetailResponse},
    get_media_audit_result_timeline::{GetMediaAuditResultTimelineRequest, GetMediaAuditResultTimelineResponse},
    get_media_dna_result::{GetMediaDNAResultRequest, GetMediaDNAResultResponse},
    get_media_refresh_jobs::{GetMediaRefreshJobsRequest, GetMediaRefreshJobsResponse},
    get_message_callback::{GetMessageCallbackRequest, GetMessageCallbackResponse},
    get_mezzanine_info::{GetMezzanineInfoError, GetMezzanineInfoRequest, GetMezzanineInfoResponse},
    get_play_info::{GetPlayInfoError, GetPlayInfoRequest, GetPlayInfoResponse},
    get_transcode_summary::{GetTranscodeSummaryRequest, GetTranscodeSummaryResponse},
    get_transcode_task::{GetTranscodeTaskError, GetTranscodeTaskRequest, GetTranscodeTaskResponse},
    get_transcode_template_group::{GetTranscodeTemplateGroupError, GetTranscodeTemplateGroupRequest, GetTranscodeTemplateGroupResponse},
    get_upload_details::{GetUploadDetailsError, GetUploadDetailsRequest, GetUploadDetailsResponse},
    get_url_upload_infos::{GetURLUploadInfosRequest, GetURLUploadInfosResponse},
    get_video_info::{GetVideoInfoError, GetVideoInfoRequest, GetVideoInfoResponse},
    get_video_infos::{GetVideoInfosError, GetVideoInfosRequest, GetVideoInfosResponse},
    get_video_list::{GetVideoListError, GetVideoListRequest, GetVideoListResponse},
    get_video_play_auth::{GetVideoPlayAuthError, GetVideoPlayAuthRequest, GetVideoPlayAuthResponse},
    get_vod_template::{GetVodTemplateRequest, GetVodTemplateResponse},
    get_watermark::{GetWatermarkError, GetWatermarkRequest, GetWatermarkResponse},
    list_ai_image_info::{ListAIImageInfoRequest, ListAIImageInfoResponse},
    list_ai_job::{ListAIJobRequest, ListAIJobResponse},
    list_ai_template::{ListAITemplateRequest, ListAITemplateResponse},
    list_app_info::{ListAppInfoError, ListAppInfoRequest, ListAppInfoResponse},
    list_app_policies_for_identity::{ListAppPoliciesForIdentityError, ListAppPoliciesForIdentityRequest, ListAppPoliciesForIdentityResponse},
    list_audit_security_ip::{ListAuditSecurityIpError, ListAuditSecurityIpRequest, ListAuditSecurityIpResponse},
    list_dynamic_image::{ListDynamicImageRequest, ListDynamicImageResponse},
    list_job_info::{ListJobInfoRequest, ListJobInfoResponse},
    list_live_record_video::{ListLiveRecordVideoError, ListLiveRecordVideoRequest, ListLiveRecordVideoResponse},
    list_snapshots::{ListSnapshotsError, ListSnapshotsRequest, ListSnapshotsResponse},
    list_transcode_task::{ListTranscodeTaskRequest, ListTranscodeTaskResponse},
    list_transcode_template_group::{ListTranscodeTemplateGroupRequest, ListTranscodeTemplateGroupResponse},
    list_vod_template::{ListVodTemplateRequest, ListVodTemplateResponse},
    list_watermark::{ListWatermarkRequest, ListWatermarkResponse},
    move_app_resource::{MoveAppResourceError, MoveAppResourceRequest, MoveAppResourceResponse},
    preload_vod_object_caches::{PreloadVodObjectCachesError, PreloadVodObjectCachesRequest, PreloadVodObjectCachesResponse},
    produce_editing_project_video::{ProduceEditingProjectVideoRequest, ProduceEditingProjectVideoResponse},
    refresh_media_play_urls::{RefreshMediaPlayUrlsRequest, RefreshMediaPlayUrlsResponse},
    refresh_upload_video::{RefreshUploadVideoError, RefreshUploadVideoRequest, RefreshUploadVideoResponse},
    refresh_vod_object_caches::{RefreshVodObjectCachesError, RefreshVodObjectCachesRequest, RefreshVodObjectCachesResponse},
    register_media::{RegisterMediaRequest, RegisterMediaResponse},
    restore_media::{RestoreMediaRequest, RestoreMediaResponse},
    search_editing_project::{SearchEditingProjectRequest, SearchEditingProjectResponse},
    search_media::{SearchMediaError, SearchMediaRequest, SearchMediaResponse},
    set_audit_security_ip::{SetAuditSecurityIpError, SetAuditSecurityIpRequest, SetAuditSecurityIpResponse},
    set_crossdomain_content::{SetCrossdomainContentRequest, SetCrossdomainContentResponse},
    set_default_ai_template::{SetDefaultAITemplateRequest, SetDefaultAITemplateResponse},
    set_default_transcode_template_group::{SetDefaultTranscodeTemplateGroupError, SetDefaultTranscodeTemplateGroupRequest, SetDefaultTranscodeTemplateGroupResponse},
    set_default_watermark::{SetDefaultWatermarkError, SetDefaultWatermarkRequest, SetDefaultWatermarkResponse},
    set_editing_project_materials::{SetEditingProjectMaterialsRequest, SetEditingProjectMaterialsResponse},
    set_message_callback::{SetMessageCallbackRequest, SetMessageCallbackResponse},
    set_vod_domain_certificate::{SetVodDomainCertificateError, SetVodDomainCertificateRequest, SetVodDomainCertificateResponse},
    set_vod_domain_ssl_certificate::{SetVodDomainSSLCertificateRequest, SetVodDomainSSLCertificateResponse},
    submit_ai_image_audit_job::{SubmitAIImageAuditJobRequest, SubmitAIImageAuditJobResponse},
    submit_ai_image_job::{SubmitAIImageJobRequest, SubmitAIImageJobResponse},
    submit_ai_job::{SubmitAIJobRequest, SubmitAIJobResponse},
    submit_ai_media_audit_job::{SubmitAIMediaAuditJobRequest, SubmitAIMediaAuditJobResponse},
    submit_digital_watermark_extract_job::{SubmitDigitalWatermarkExtractJobRequest, SubmitDigitalWatermarkExtractJobResponse},
    submit_dynamic_image_job::{SubmitDynamicImageJobError, SubmitDynamicImageJobRequest, SubmitDynamicImageJobResponse},
    submit_media_dna_delete_job::{SubmitMediaDNADeleteJobRequest, SubmitMediaDNADeleteJobResponse},
    submit_preprocess_jobs::{SubmitPreprocessJobsError, SubmitPreprocessJobsRequest, SubmitPreprocessJobsResponse},
    submit_snapshot_job::{SubmitSnapshotJobError, SubmitSnapshotJobRequest, SubmitSnapshotJobResponse},
    submit_transcode_jobs::{SubmitTranscodeJobsError, SubmitTranscodeJobsRequest, SubmitTranscodeJobsResponse},
    submit_workflow_job::{SubmitWorkflowJobRequest, SubmitWorkflowJobResponse},
    update_ai_template::{UpdateAITemplateRequest, UpdateAITemplateResponse},
    update_app_info::{UpdateAppInfoError, UpdateAppInfoRequest, UpdateAppInfoResponse},
    update_attached_media_infos::{UpdateAttachedMediaInfosRequest, UpdateAttachedMediaInfosResponse},
    update_category::{UpdateCategoryError, UpdateCategoryRequest, UpdateCategoryResponse},
    update_editing_project::{UpdateEditingProjectRequest, UpdateEditingProjectResponse},
    update_image_infos::{UpdateImageInfosRequest, UpdateImageInfosResponse},
    update_media_storage_class::{UpdateMediaStorageClassRequest, UpdateMediaStorageClassResponse},
    update_transcode_template_group::{UpdateTranscodeTemplateGroupError, UpdateTranscodeTemplateGroupRequest, UpdateTranscodeTemplateGroupResponse},
    update_video_info::{UpdateVideoInfoError, UpdateVideoInfoRequest, UpdateVideoInfoResponse},
    update_video_infos::{UpdateVideoInfosRequest, UpdateVideoInfosResponse},
    update_vod_domain::{UpdateVodDomainError, UpdateVodDomainRequest, UpdateVodDomainResponse},
    update_vod_template::{UpdateVodTemplateRequest, UpdateVodTemplateResponse},
    update_watermark::{UpdateWatermarkRequest, UpdateWatermarkResponse},
    upload_media_by_url::{UploadMediaByURLError, UploadMediaByURLRequest, UploadMediaByURLResponse},
    upload_stream_by_url::{UploadStreamByURLRequest, UploadStreamByURLResponse},
    verify_vod_domain_owner::{VerifyVodDomainOwnerError, VerifyVodDomainOwnerRequest, VerifyVodDomainOwnerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "vod",
    version: "2017-03-21",
    endpoints: Endpoints {
        central: Some("vod.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "vod.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "vod.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "vod.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "vod.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "vod.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "vod.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "vod.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "vod.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "vod.us-west-1.aliyuncs.com"),
        ],
        rule: Some("vod.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraVideo VOD.
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
    /// Adds an AI template, which automated review or smart thumbnail jobs then use.
    #[inline]
    pub fn add_ai_template(
        &self,
        request: AddAITemplateRequest,
    ) -> Call<'_, AddAITemplateRequest> {
        self.inner.call(request)
    }
    /// Adds a category, at the top or below another, for sorting videos, images and short-video materials.
    #[inline]
    pub fn add_category(
        &self,
        request: AddCategoryRequest,
    ) -> Call<'_, AddCategoryRequest> {
        self.inner.call(request)
    }
    /// Creates an online editing project from a title, a timeline and a thumbnail.
    #[inline]
    pub fn add_editing_project(
        &self,
        request: AddEditingProjectRequest,
    ) -> Call<'_, AddEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Adds one or more materials to an online editing project and keeps those already there.
    #[inline]
    pub fn add_editing_project_materials(
        &self,
        request: AddEditingProjectMaterialsRequest,
    ) -> Call<'_, AddEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Creates a transcoding template group, or adds transcoding templates to an existing one.
    #[inline]
    pub fn add_transcode_template_group(
        &self,
        request: AddTranscodeTemplateGroupRequest,
    ) -> Call<'_, AddTranscodeTemplateGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a domain name for CDN acceleration of ApsaraVideo VOD.
    #[inline]
    pub fn add_vod_domain(
        &self,
        request: AddVodDomainRequest,
    ) -> Call<'_, AddVodDomainRequest> {
        self.inner.call(request)
    }
    /// Adds a storage bucket to an application of ApsaraVideo VOD.
    #[inline]
    pub fn add_vod_storage_for_app(
        &self,
        request: AddVodStorageForAppRequest,
    ) -> Call<'_, AddVodStorageForAppRequest> {
        self.inner.call(request)
    }
    /// Adds a template for snapshots or animated images.
    #[inline]
    pub fn add_vod_template(
        &self,
        request: AddVodTemplateRequest,
    ) -> Call<'_, AddVodTemplateRequest> {
        self.inner.call(request)
    }
    /// Adds an image or text watermark template that fixes position, size and look of the watermark.
    #[inline]
    pub fn add_watermark(
        &self,
        request: AddWatermarkRequest,
    ) -> Call<'_, AddWatermarkRequest> {
        self.inner.call(request)
    }
    /// Grants a RAM user or RAM role access to an application by attaching application policies.
    #[inline]
    pub fn attach_app_policy_to_identity(
        &self,
        request: AttachAppPolicyToIdentityRequest,
    ) -> Call<'_, AttachAppPolicyToIdentityRequest> {
        self.inner.call(request)
    }
    /// Returns the details of several media files, given by their IDs, in one call.
    #[inline]
    pub fn batch_get_media_infos(
        &self,
        request: BatchGetMediaInfosRequest,
    ) -> Call<'_, BatchGetMediaInfosRequest> {
        self.inner.call(request)
    }
    /// Sets configuration functions of one or more accelerated domain names in one call.
    #[inline]
    pub fn batch_set_vod_domain_configs(
        &self,
        request: BatchSetVodDomainConfigsRequest,
    ) -> Call<'_, BatchSetVodDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Puts one or more disabled accelerated domain names back into service.
    #[inline]
    pub fn batch_start_vod_domain(
        &self,
        request: BatchStartVodDomainRequest,
    ) -> Call<'_, BatchStartVodDomainRequest> {
        self.inner.call(request)
    }
    /// Takes one or more accelerated domain names out of service without deleting them.
    #[inline]
    pub fn batch_stop_vod_domain(
        &self,
        request: BatchStopVodDomainRequest,
    ) -> Call<'_, BatchStopVodDomainRequest> {
        self.inner.call(request)
    }
    /// Cancels upload jobs by URL that still wait in the queue.
    #[inline]
    pub fn cancel_url_upload_jobs(
        &self,
        request: CancelUrlUploadJobsRequest,
    ) -> Call<'_, CancelUrlUploadJobsRequest> {
        self.inner.call(request)
    }
    /// Moves a resource of the service into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates an application with a name, a description and a resource group.
    #[inline]
    pub fn create_app_info(
        &self,
        request: CreateAppInfoRequest,
    ) -> Call<'_, CreateAppInfoRequest> {
        self.inner.call(request)
    }
    /// Records the outcome of manual review for videos, audio and other media.
    #[inline]
    pub fn create_audit(
        &self,
        request: CreateAuditRequest,
    ) -> Call<'_, CreateAuditRequest> {
        self.inner.call(request)
    }
    /// Gets upload address and credential for auxiliary media: watermarks, subtitles or materials.
    #[inline]
    pub fn create_upload_attached_media(
        &self,
        request: CreateUploadAttachedMediaRequest,
    ) -> Call<'_, CreateUploadAttachedMediaRequest> {
        self.inner.call(request)
    }
    /// Gets upload address and credential for an image and creates its image ID.
    #[inline]
    pub fn create_upload_image(
        &self,
        request: CreateUploadImageRequest,
    ) -> Call<'_, CreateUploadImageRequest> {
        self.inner.call(request)
    }
    /// Gets upload address and credential for a video or audio file and creates its media ID.
    #[inline]
    pub fn create_upload_video(
        &self,
        request: CreateUploadVideoRequest,
    ) -> Call<'_, CreateUploadVideoRequest> {
        self.inner.call(request)
    }
    /// Decrypts the ciphertext of a KMS data key into the plain key, with which encrypted video can be read.
    #[inline]
    pub fn decrypt_kms_data_key(
        &self,
        request: DecryptKMSDataKeyRequest,
    ) -> Call<'_, DecryptKMSDataKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes the records of images that AI made; the image files stay.
    #[inline]
    pub fn delete_ai_image_infos(
        &self,
        request: DeleteAIImageInfosRequest,
    ) -> Call<'_, DeleteAIImageInfosRequest> {
        self.inner.call(request)
    }
    /// Deletes an AI template, unless it is the default one.
    #[inline]
    pub fn delete_ai_template(
        &self,
        request: DeleteAITemplateRequest,
    ) -> Call<'_, DeleteAITemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes an application of ApsaraVideo VOD by its application ID.
    #[inline]
    pub fn delete_app_info(
        &self,
        request: DeleteAppInfoRequest,
    ) -> Call<'_, DeleteAppInfoRequest> {
        self.inner.call(request)
    }
    /// Deletes auxiliary media, such as watermarks or subtitles, several at once if wanted.
    #[inline]
    pub fn delete_attached_media(
        &self,
        request: DeleteAttachedMediaRequest,
    ) -> Call<'_, DeleteAttachedMediaRequest> {
        self.inner.call(request)
    }
    /// Deletes a video category together with its subcategories.
    #[inline]
    pub fn delete_category(
        &self,
        request: DeleteCategoryRequest,
    ) -> Call<'_, DeleteCategoryRequest> {
        self.inner.call(request)
    }
    /// Deletes the records of animated stickers of a video; the files stay.
    #[inline]
    pub fn delete_dynamic_image(
        &self,
        request: DeleteDynamicImageRequest,
    ) -> Call<'_, DeleteDynamicImageRequest> {
        self.inner.call(request)
    }
    /// Deletes online editing projects, several at once if wanted; the media they use stay.
    #[inline]
    pub fn delete_editing_project(
        &self,
        request: DeleteEditingProjectRequest,
    ) -> Call<'_, DeleteEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Takes materials out of an online editing project.
    #[inline]
    pub fn delete_editing_project_materials(
        &self,
        request: DeleteEditingProjectMaterialsRequest,
    ) -> Call<'_, DeleteEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Deletes uploaded images or automatic snapshots, selected by URL, ID or video.
    #[inline]
    pub fn delete_image(
        &self,
        request: DeleteImageRequest,
    ) -> Call<'_, DeleteImageRequest> {
        self.inner.call(request)
    }
    /// Deletes the callback settings; no events are reported any more.
    #[inline]
    pub fn delete_message_callback(
        &self,
        request: DeleteMessageCallbackRequest,
    ) -> Call<'_, DeleteMessageCallbackRequest> {
        self.inner.call(request)
    }
    /// Deletes the source files of videos; what was transcoded from them keeps playing.
    #[inline]
    pub fn delete_mezzanines(
        &self,
        request: DeleteMezzaninesRequest,
    ) -> Call<'_, DeleteMezzaninesRequest> {
        self.inner.call(request)
    }
    /// Throws away the parts of an unfinished upload at once, so that they take no more space.
    #[inline]
    pub fn delete_multipart_upload(
        &self,
        request: DeleteMultipartUploadRequest,
    ) -> Call<'_, DeleteMultipartUploadRequest> {
        self.inner.call(request)
    }
    /// Deletes transcoded video or audio streams together with their stored files.
    #[inline]
    pub fn delete_stream(
        &self,
        request: DeleteStreamRequest,
    ) -> Call<'_, DeleteStreamRequest> {
        self.inner.call(request)
    }
    /// Removes transcoding templates from a group, or deletes the group entirely.
    #[inline]
    pub fn delete_transcode_template_group(
        &self,
        request: DeleteTranscodeTemplateGroupRequest,
    ) -> Call<'_, DeleteTranscodeTemplateGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes videos for good, with their source files, transcoded streams and cover images.
    #[inline]
    pub fn delete_video(
        &self,
        request: DeleteVideoRequest,
    ) -> Call<'_, DeleteVideoRequest> {
        self.inner.call(request)
    }
    /// Takes an accelerated domain name out of VOD; its content is no longer served through it.
    #[inline]
    pub fn delete_vod_domain(
        &self,
        request: DeleteVodDomainRequest,
    ) -> Call<'_, DeleteVodDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes one configuration entry of an accelerated domain name by its config ID.
    #[inline]
    pub fn delete_vod_specific_config(
        &self,
        request: DeleteVodSpecificConfigRequest,
    ) -> Call<'_, DeleteVodSpecificConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a snapshot template by its ID.
    #[inline]
    pub fn delete_vod_template(
        &self,
        request: DeleteVodTemplateRequest,
    ) -> Call<'_, DeleteVodTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a watermark with its source file, beyond recovery; the default one cannot be deleted.
    #[inline]
    pub fn delete_watermark(
        &self,
        request: DeleteWatermarkRequest,
    ) -> Call<'_, DeleteWatermarkRequest> {
        self.inner.call(request)
    }
    /// Shows the distribution of media within a time range, by storage class and interval.
    #[inline]
    pub fn describe_media_distribution(
        &self,
        request: DescribeMediaDistributionRequest,
    ) -> Call<'_, DescribeMediaDistributionRequest> {
        self.inner.call(request)
    }
    /// Lists the most played videos of a day with views, viewers and total playback time.
    #[inline]
    pub fn describe_play_top_videos(
        &self,
        request: DescribePlayTopVideosRequest,
    ) -> Call<'_, DescribePlayTopVideosRequest> {
        self.inner.call(request)
    }
    /// Shows playback time and number of views per viewer, day by day.
    #[inline]
    pub fn describe_play_user_avg(
        &self,
        request: DescribePlayUserAvgRequest,
    ) -> Call<'_, DescribePlayUserAvgRequest> {
        self.inner.call(request)
    }
    /// Shows total views, viewers and playback time day by day, and how playback times are distributed.
    #[inline]
    pub fn describe_play_user_total(
        &self,
        request: DescribePlayUserTotalRequest,
    ) -> Call<'_, DescribePlayUserTotalRequest> {
        self.inner.call(request)
    }
    /// Shows views, viewers and playback time of one video, day by day.
    #[inline]
    pub fn describe_play_video_statis(
        &self,
        request: DescribePlayVideoStatisRequest,
    ) -> Call<'_, DescribePlayVideoStatisRequest> {
        self.inner.call(request)
    }
    /// Shows usage of AI processing, such as automated review and video fingerprinting.
    #[inline]
    pub fn describe_vod_ai_data(
        &self,
        request: DescribeVodAIDataRequest,
    ) -> Call<'_, DescribeVodAIDataRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that can serve accelerated domain names.
    #[inline]
    pub fn describe_vod_certificate_list(
        &self,
        request: DescribeVodCertificateListRequest,
    ) -> Call<'_, DescribeVodCertificateListRequest> {
        self.inner.call(request)
    }
    /// Shows bandwidth of domain names for up to 366 days back, in steps of five minutes or more.
    #[inline]
    pub fn describe_vod_domain_bps_data(
        &self,
        request: DescribeVodDomainBpsDataRequest,
    ) -> Call<'_, DescribeVodDomainBpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows bandwidth of accelerated domain names split by protocol.
    #[inline]
    pub fn describe_vod_domain_bps_data_by_layer(
        &self,
        request: DescribeVodDomainBpsDataByLayerRequest,
    ) -> Call<'_, DescribeVodDomainBpsDataByLayerRequest> {
        self.inner.call(request)
    }
    /// Shows the certificate that an accelerated domain name uses.
    #[inline]
    pub fn describe_vod_domain_certificate_info(
        &self,
        request: DescribeVodDomainCertificateInfoRequest,
    ) -> Call<'_, DescribeVodDomainCertificateInfoRequest> {
        self.inner.call(request)
    }
    /// Shows configuration of a domain name for CDN, for several functions in one call.
    #[inline]
    pub fn describe_vod_domain_configs(
        &self,
        request: DescribeVodDomainConfigsRequest,
    ) -> Call<'_, DescribeVodDomainConfigsRequest> {
        self.inner.call(request)
    }
    /// Shows the basic settings of one accelerated domain name, such as CNAME, status and origin.
    #[inline]
    pub fn describe_vod_domain_detail(
        &self,
        request: DescribeVodDomainDetailRequest,
    ) -> Call<'_, DescribeVodDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the byte hit ratio of accelerated domain names over time.
    #[inline]
    pub fn describe_vod_domain_hit_rate_data(
        &self,
        request: DescribeVodDomainHitRateDataRequest,
    ) -> Call<'_, DescribeVodDomainHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Gets download addresses of the raw access logs of an accelerated domain name.
    #[inline]
    pub fn describe_vod_domain_log(
        &self,
        request: DescribeVodDomainLogRequest,
    ) -> Call<'_, DescribeVodDomainLogRequest> {
        self.inner.call(request)
    }
    /// Shows the 95th percentile bandwidth of an accelerated domain name within a time range.
    #[inline]
    pub fn describe_vod_domain_max95_bps_data(
        &self,
        request: DescribeVodDomainMax95BpsDataRequest,
    ) -> Call<'_, DescribeVodDomainMax95BpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows queries per second of accelerated domain names in five-minute steps, up to 90 days back.
    #[inline]
    pub fn describe_vod_domain_qps_data(
        &self,
        request: DescribeVodDomainQpsDataRequest,
    ) -> Call<'_, DescribeVodDomainQpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows bandwidth of domain names in steps down to one minute, for up to 186 days back.
    #[inline]
    pub fn describe_vod_domain_real_time_bps_data(
        &self,
        request: DescribeVodDomainRealTimeBpsDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeBpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows the byte hit ratio of domain names in steps down to one minute.
    #[inline]
    pub fn describe_vod_domain_real_time_byte_hit_rate_data(
        &self,
        request: DescribeVodDomainRealTimeByteHitRateDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeByteHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Shows queries per second, bandwidth or HTTP status codes of domain names for the last seven days.
    #[inline]
    pub fn describe_vod_domain_real_time_detail_data(
        &self,
        request: DescribeVodDomainRealTimeDetailDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeDetailDataRequest> {
        self.inner.call(request)
    }
    /// Shows numbers and shares of HTTP status codes in steps down to one minute.
    #[inline]
    pub fn describe_vod_domain_real_time_http_code_data(
        &self,
        request: DescribeVodDomainRealTimeHttpCodeDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeHttpCodeDataRequest> {
        self.inner.call(request)
    }
    /// Shows queries per second of domain names in steps down to one minute.
    #[inline]
    pub fn describe_vod_domain_real_time_qps_data(
        &self,
        request: DescribeVodDomainRealTimeQpsDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeQpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows the request hit ratio of domain names in steps down to one minute.
    #[inline]
    pub fn describe_vod_domain_real_time_req_hit_rate_data(
        &self,
        request: DescribeVodDomainRealTimeReqHitRateDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeReqHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Shows traffic of domain names in steps down to one minute, for up to 186 days back.
    #[inline]
    pub fn describe_vod_domain_real_time_traffic_data(
        &self,
        request: DescribeVodDomainRealTimeTrafficDataRequest,
    ) -> Call<'_, DescribeVodDomainRealTimeTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Shows the request hit ratio of accelerated domain names over time.
    #[inline]
    pub fn describe_vod_domain_req_hit_rate_data(
        &self,
        request: DescribeVodDomainReqHitRateDataRequest,
    ) -> Call<'_, DescribeVodDomainReqHitRateDataRequest> {
        self.inner.call(request)
    }
    /// Shows bandwidth between CDN nodes and the origin for accelerated domain names.
    #[inline]
    pub fn describe_vod_domain_src_bps_data(
        &self,
        request: DescribeVodDomainSrcBpsDataRequest,
    ) -> Call<'_, DescribeVodDomainSrcBpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows traffic between CDN nodes and the origin for accelerated domain names.
    #[inline]
    pub fn describe_vod_domain_src_traffic_data(
        &self,
        request: DescribeVodDomainSrcTrafficDataRequest,
    ) -> Call<'_, DescribeVodDomainSrcTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Shows traffic of domain names for up to 366 days back, in steps of five minutes or more.
    #[inline]
    pub fn describe_vod_domain_traffic_data(
        &self,
        request: DescribeVodDomainTrafficDataRequest,
    ) -> Call<'_, DescribeVodDomainTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Shows billable traffic or bandwidth of a domain name, by area and content type.
    #[inline]
    pub fn describe_vod_domain_usage_data(
        &self,
        request: DescribeVodDomainUsageDataRequest,
    ) -> Call<'_, DescribeVodDomainUsageDataRequest> {
        self.inner.call(request)
    }
    /// Shows usage of video editing within a time range, by region, specification and application.
    #[inline]
    pub fn describe_vod_editing_usage_data(
        &self,
        request: DescribeVodEditingUsageDataRequest,
    ) -> Call<'_, DescribeVodEditingUsageDataRequest> {
        self.inner.call(request)
    }
    /// Shows playback data of media on one day: viewers, views and playback time, total and per viewer.
    #[inline]
    pub fn describe_vod_media_play_data(
        &self,
        request: DescribeVodMediaPlayDataRequest,
    ) -> Call<'_, DescribeVodMediaPlayDataRequest> {
        self.inner.call(request)
    }
    /// Shows collected player metrics of an application over time, by terminal type and operating system.
    #[inline]
    pub fn describe_vod_player_collect_data(
        &self,
        request: DescribeVodPlayerCollectDataRequest,
    ) -> Call<'_, DescribeVodPlayerCollectDataRequest> {
        self.inner.call(request)
    }
    /// Lists player data of an application for one dimension within a time range.
    #[inline]
    pub fn describe_vod_player_dimension_data(
        &self,
        request: DescribeVodPlayerDimensionDataRequest,
    ) -> Call<'_, DescribeVodPlayerDimensionDataRequest> {
        self.inner.call(request)
    }
    /// Shows player metrics of an application, with filters, interval and paging.
    #[inline]
    pub fn describe_vod_player_metric_data(
        &self,
        request: DescribeVodPlayerMetricDataRequest,
    ) -> Call<'_, DescribeVodPlayerMetricDataRequest> {
        self.inner.call(request)
    }
    /// Shows bandwidth, speed, page views and hit ratios of domain names, split by region and carrier.
    #[inline]
    pub fn describe_vod_range_data_by_locate_and_isp_service(
        &self,
        request: DescribeVodRangeDataByLocateAndIspServiceRequest,
    ) -> Call<'_, DescribeVodRangeDataByLocateAndIspServiceRequest> {
        self.inner.call(request)
    }
    /// Shows daily limits for refresh and prefetch and what is left of them today.
    #[inline]
    pub fn describe_vod_refresh_quota(
        &self,
        request: DescribeVodRefreshQuotaRequest,
    ) -> Call<'_, DescribeVodRefreshQuotaRequest> {
        self.inner.call(request)
    }
    /// Shows whether refresh and prefetch tasks have taken effect.
    #[inline]
    pub fn describe_vod_refresh_tasks(
        &self,
        request: DescribeVodRefreshTasksRequest,
    ) -> Call<'_, DescribeVodRefreshTasksRequest> {
        self.inner.call(request)
    }
    /// Lists the SSL certificates for an accelerated domain name, with paging and a search keyword.
    #[inline]
    pub fn describe_vod_ssl_certificate_list(
        &self,
        request: DescribeVodSSLCertificateListRequest,
    ) -> Call<'_, DescribeVodSSLCertificateListRequest> {
        self.inner.call(request)
    }
    /// Shows usage of media storage: space and outbound traffic.
    #[inline]
    pub fn describe_vod_storage_data(
        &self,
        request: DescribeVodStorageDataRequest,
    ) -> Call<'_, DescribeVodStorageDataRequest> {
        self.inner.call(request)
    }
    /// Shows how much storage media use in each storage class.
    #[inline]
    pub fn describe_vod_tiering_storage_data(
        &self,
        request: DescribeVodTieringStorageDataRequest,
    ) -> Call<'_, DescribeVodTieringStorageDataRequest> {
        self.inner.call(request)
    }
    /// Shows how much data was retrieved from media in colder storage classes.
    #[inline]
    pub fn describe_vod_tiering_storage_retrieval_data(
        &self,
        request: DescribeVodTieringStorageRetrievalDataRequest,
    ) -> Call<'_, DescribeVodTieringStorageRetrievalDataRequest> {
        self.inner.call(request)
    }
    /// Shows usage of transcoding, such as by specification, within a time range.
    #[inline]
    pub fn describe_vod_transcode_data(
        &self,
        request: DescribeVodTranscodeDataRequest,
    ) -> Call<'_, DescribeVodTranscodeDataRequest> {
        self.inner.call(request)
    }
    /// Lists all of the account's accelerated domain names, with filters.
    #[inline]
    pub fn describe_vod_user_domains(
        &self,
        request: DescribeVodUserDomainsRequest,
    ) -> Call<'_, DescribeVodUserDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the virtual IP addresses of CDN nodes that serve an accelerated domain name.
    #[inline]
    pub fn describe_vod_user_vips_by_domain(
        &self,
        request: DescribeVodUserVipsByDomainRequest,
    ) -> Call<'_, DescribeVodUserVipsByDomainRequest> {
        self.inner.call(request)
    }
    /// Gets the text that proves ownership of a domain name when placed in DNS or a file.
    #[inline]
    pub fn describe_vod_verify_content(
        &self,
        request: DescribeVodVerifyContentRequest,
    ) -> Call<'_, DescribeVodVerifyContentRequest> {
        self.inner.call(request)
    }
    /// Withdraws application policies from a RAM user or RAM role.
    #[inline]
    pub fn detach_app_policy_from_identity(
        &self,
        request: DetachAppPolicyFromIdentityRequest,
    ) -> Call<'_, DetachAppPolicyFromIdentityRequest> {
        self.inner.call(request)
    }
    /// Generates the key file that binds secure downloads of the player SDK to one app.
    #[inline]
    pub fn generate_download_secret_key(
        &self,
        request: GenerateDownloadSecretKeyRequest,
    ) -> Call<'_, GenerateDownloadSecretKeyRequest> {
        self.inner.call(request)
    }
    /// Generates a random data key of KMS for the standard encryption of videos.
    #[inline]
    pub fn generate_kms_data_key(
        &self,
        request: GenerateKMSDataKeyRequest,
    ) -> Call<'_, GenerateKMSDataKeyRequest> {
        self.inner.call(request)
    }
    /// Shows AI image processing jobs by their job IDs, with status and result.
    #[inline]
    pub fn get_ai_image_jobs(
        &self,
        request: GetAIImageJobsRequest,
    ) -> Call<'_, GetAIImageJobsRequest> {
        self.inner.call(request)
    }
    /// Shows one automated review job and its progress, since such jobs run in the background.
    #[inline]
    pub fn get_ai_media_audit_job(
        &self,
        request: GetAIMediaAuditJobRequest,
    ) -> Call<'_, GetAIMediaAuditJobRequest> {
        self.inner.call(request)
    }
    /// Shows one AI template by its template ID.
    #[inline]
    pub fn get_ai_template(
        &self,
        request: GetAITemplateRequest,
    ) -> Call<'_, GetAITemplateRequest> {
        self.inner.call(request)
    }
    /// Shows the tags that smart tagging found for a video.
    #[inline]
    pub fn get_ai_video_tag_result(
        &self,
        request: GetAIVideoTagResultRequest,
    ) -> Call<'_, GetAIVideoTagResultRequest> {
        self.inner.call(request)
    }
    /// Shows applications for a list of application IDs.
    #[inline]
    pub fn get_app_infos(
        &self,
        request: GetAppInfosRequest,
    ) -> Call<'_, GetAppInfosRequest> {
        self.inner.call(request)
    }
    /// Shows auxiliary media by their IDs: title, type, tags and creation time.
    #[inline]
    pub fn get_attached_media_info(
        &self,
        request: GetAttachedMediaInfoRequest,
    ) -> Call<'_, GetAttachedMediaInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the past manual reviews of a video or audio file.
    #[inline]
    pub fn get_audit_history(
        &self,
        request: GetAuditHistoryRequest,
    ) -> Call<'_, GetAuditHistoryRequest> {
        self.inner.call(request)
    }
    /// Shows a category and its direct subcategories, found by ID or type.
    #[inline]
    pub fn get_categories(
        &self,
        request: GetCategoriesRequest,
    ) -> Call<'_, GetCategoriesRequest> {
        self.inner.call(request)
    }
    /// Gets playback statistics of a given day for a region in which media are stored.
    #[inline]
    pub fn get_daily_play_region_statis(
        &self,
        request: GetDailyPlayRegionStatisRequest,
    ) -> Call<'_, GetDailyPlayRegionStatisRequest> {
        self.inner.call(request)
    }
    /// Shows the default AI template of one template type.
    #[inline]
    pub fn get_default_ai_template(
        &self,
        request: GetDefaultAITemplateRequest,
    ) -> Call<'_, GetDefaultAITemplateRequest> {
        self.inner.call(request)
    }
    /// Shows jobs that extract copyright or tracing watermarks: their status and the text found.
    #[inline]
    pub fn get_digital_watermark_extract_result(
        &self,
        request: GetDigitalWatermarkExtractResultRequest,
    ) -> Call<'_, GetDigitalWatermarkExtractResultRequest> {
        self.inner.call(request)
    }
    /// Shows one online editing project, with its timeline and status.
    #[inline]
    pub fn get_editing_project(
        &self,
        request: GetEditingProjectRequest,
    ) -> Call<'_, GetEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Lists the materials that an online editing project is to cut from.
    #[inline]
    pub fn get_editing_project_materials(
        &self,
        request: GetEditingProjectMaterialsRequest,
    ) -> Call<'_, GetEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Shows one uploaded image: basic information and the address to access it.
    #[inline]
    pub fn get_image_info(
        &self,
        request: GetImageInfoRequest,
    ) -> Call<'_, GetImageInfoRequest> {
        self.inner.call(request)
    }
    /// Shows several uploaded images by their IDs, with the address of each.
    #[inline]
    pub fn get_image_infos(
        &self,
        request: GetImageInfosRequest,
    ) -> Call<'_, GetImageInfosRequest> {
        self.inner.call(request)
    }
    /// Shows one media processing job by its job ID and job type.
    #[inline]
    pub fn get_job_detail(
        &self,
        request: GetJobDetailRequest,
    ) -> Call<'_, GetJobDetailRequest> {
        self.inner.call(request)
    }
    /// Shows what automated review found in the audio of a medium, in detail.
    #[inline]
    pub fn get_media_audit_audio_result_detail(
        &self,
        request: GetMediaAuditAudioResultDetailRequest,
    ) -> Call<'_, GetMediaAuditAudioResultDetailRequest> {
        self.inner.call(request)
    }
    /// Summarizes what automated review found for a video or audio file.
    #[inline]
    pub fn get_media_audit_result(
        &self,
        request: GetMediaAuditResultRequest,
    ) -> Call<'_, GetMediaAuditResultRequest> {
        self.inner.call(request)
    }
    /// Shows in detail, snapshot by snapshot, what automated review found in a video.
    #[inline]
    pub fn get_media_audit_result_detail(
        &self,
        request: GetMediaAuditResultDetailRequest,
    ) -> Call<'_, GetMediaAuditResultDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the points in time of all snapshots that show violations.
    #[inline]
    pub fn get_media_audit_result_timeline(
        &self,
        request: GetMediaAuditResultTimelineRequest,
    ) -> Call<'_, GetMediaAuditResultTimelineRequest> {
        self.inner.call(request)
    }
    /// Shows what video fingerprinting found for a video once the job is done.
    #[inline]
    pub fn get_media_dna_result(
        &self,
        request: GetMediaDNAResultRequest,
    ) -> Call<'_, GetMediaDNAResultRequest> {
        self.inner.call(request)
    }
    /// Shows refresh or prefetch jobs for media: status, filter policy and more.
    #[inline]
    pub fn get_media_refresh_jobs(
        &self,
        request: GetMediaRefreshJobsRequest,
    ) -> Call<'_, GetMediaRefreshJobsRequest> {
        self.inner.call(request)
    }
    /// Shows by which method, to which address and for which events callbacks are sent.
    #[inline]
    pub fn get_message_callback(
        &self,
        request: GetMessageCallbackRequest,
    ) -> Call<'_, GetMessageCallbackRequest> {
        self.inner.call(request)
    }
    /// Shows the source file of a video or audio: its address, resolution and bitrate.
    #[inline]
    pub fn get_mezzanine_info(
        &self,
        request: GetMezzanineInfoRequest,
    ) -> Call<'_, GetMezzanineInfoRequest> {
        self.inner.call(request)
    }
    /// Gets the playback addresses of a video or audio file by its media ID, for any player.
    #[inline]
    pub fn get_play_info(
        &self,
        request: GetPlayInfoRequest,
    ) -> Call<'_, GetPlayInfoRequest> {
        self.inner.call(request)
    }
    /// Summarizes transcoding of several media: overall status and progress.
    #[inline]
    pub fn get_transcode_summary(
        &self,
        request: GetTranscodeSummaryRequest,
    ) -> Call<'_, GetTranscodeSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows one transcoding task with the details of its jobs.
    #[inline]
    pub fn get_transcode_task(
        &self,
        request: GetTranscodeTaskRequest,
    ) -> Call<'_, GetTranscodeTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one transcoding template group with all its transcoding templates.
    #[inline]
    pub fn get_transcode_template_group(
        &self,
        request: GetTranscodeTemplateGroupRequest,
    ) -> Call<'_, GetTranscodeTemplateGroupRequest> {
        self.inner.call(request)
    }
    /// Shows how uploads of media went: time, percentage done and source, for several IDs.
    #[inline]
    pub fn get_upload_details(
        &self,
        request: GetUploadDetailsRequest,
    ) -> Call<'_, GetUploadDetailsRequest> {
        self.inner.call(request)
    }
    /// Shows upload jobs that pull files by URL, found by job ID or URL.
    #[inline]
    pub fn get_url_upload_infos(
        &self,
        request: GetURLUploadInfosRequest,
    ) -> Call<'_, GetURLUploadInfosRequest> {
        self.inner.call(request)
    }
    /// Shows one video or audio file: title, duration, thumbnail, status, size, category and tags.
    #[inline]
    pub fn get_video_info(
        &self,
        request: GetVideoInfoRequest,
    ) -> Call<'_, GetVideoInfoRequest> {
        self.inner.call(request)
    }
    /// Shows several videos or audio files by their media IDs in one call.
    #[inline]
    pub fn get_video_infos(
        &self,
        request: GetVideoInfosRequest,
    ) -> Call<'_, GetVideoInfosRequest> {
        self.inner.call(request)
    }
    /// Lists videos by category, status, storage address and creation time, page by page.
    #[inline]
    pub fn get_video_list(
        &self,
        request: GetVideoListRequest,
    ) -> Call<'_, GetVideoListRequest> {
        self.inner.call(request)
    }
    /// Gets a short-lived playback credential for one video, from which ApsaraVideo Player derives the playback address.
    #[inline]
    pub fn get_video_play_auth(
        &self,
        request: GetVideoPlayAuthRequest,
    ) -> Call<'_, GetVideoPlayAuthRequest> {
        self.inner.call(request)
    }
    /// Shows one snapshot template by its template ID.
    #[inline]
    pub fn get_vod_template(
        &self,
        request: GetVodTemplateRequest,
    ) -> Call<'_, GetVodTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one watermark template, of image or text, with its complete configuration.
    #[inline]
    pub fn get_watermark(
        &self,
        request: GetWatermarkRequest,
    ) -> Call<'_, GetWatermarkRequest> {
        self.inner.call(request)
    }
    /// Lists the images that AI processing produced for a video.
    #[inline]
    pub fn list_ai_image_info(
        &self,
        request: ListAIImageInfoRequest,
    ) -> Call<'_, ListAIImageInfoRequest> {
        self.inner.call(request)
    }
    /// Shows smart tagging or video fingerprinting jobs by ID, since they run in the background.
    #[inline]
    pub fn list_ai_job(&self, request: ListAIJobRequest) -> Call<'_, ListAIJobRequest> {
        self.inner.call(request)
    }
    /// Lists the AI templates of one template type.
    #[inline]
    pub fn list_ai_template(
        &self,
        request: ListAITemplateRequest,
    ) -> Call<'_, ListAITemplateRequest> {
        self.inner.call(request)
    }
    /// Lists the applications that the caller may access, by given conditions.
    #[inline]
    pub fn list_app_info(
        &self,
        request: ListAppInfoRequest,
    ) -> Call<'_, ListAppInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the application policies that a RAM user or RAM role was granted.
    #[inline]
    pub fn list_app_policies_for_identity(
        &self,
        request: ListAppPoliciesForIdentityRequest,
    ) -> Call<'_, ListAppPoliciesForIdentityRequest> {
        self.inner.call(request)
    }
    /// Lists the IP addresses that may view media still under review.
    #[inline]
    pub fn list_audit_security_ip(
        &self,
        request: ListAuditSecurityIpRequest,
    ) -> Call<'_, ListAuditSecurityIpRequest> {
        self.inner.call(request)
    }
    /// Lists the animated images that were cut from a video.
    #[inline]
    pub fn list_dynamic_image(
        &self,
        request: ListDynamicImageRequest,
    ) -> Call<'_, ListDynamicImageRequest> {
        self.inner.call(request)
    }
    /// Lists processing jobs of a medium, for one job type.
    #[inline]
    pub fn list_job_info(
        &self,
        request: ListJobInfoRequest,
    ) -> Call<'_, ListJobInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the videos that were recorded from live streams.
    #[inline]
    pub fn list_live_record_video(
        &self,
        request: ListLiveRecordVideoRequest,
    ) -> Call<'_, ListLiveRecordVideoRequest> {
        self.inner.call(request)
    }
    /// Lists the snapshots of a video, from snapshot jobs and the thumbnails made at upload.
    #[inline]
    pub fn list_snapshots(
        &self,
        request: ListSnapshotsRequest,
    ) -> Call<'_, ListSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Lists past transcoding tasks of a video or audio file, without details of single jobs.
    #[inline]
    pub fn list_transcode_task(
        &self,
        request: ListTranscodeTaskRequest,
    ) -> Call<'_, ListTranscodeTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the transcoding template groups of the account or an application.
    #[inline]
    pub fn list_transcode_template_group(
        &self,
        request: ListTranscodeTemplateGroupRequest,
    ) -> Call<'_, ListTranscodeTemplateGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the templates for snapshots, of one type and application.
    #[inline]
    pub fn list_vod_template(
        &self,
        request: ListVodTemplateRequest,
    ) -> Call<'_, ListVodTemplateRequest> {
        self.inner.call(request)
    }
    /// Lists all watermark templates of the region, each with its configuration.
    #[inline]
    pub fn list_watermark(
        &self,
        request: ListWatermarkRequest,
    ) -> Call<'_, ListWatermarkRequest> {
        self.inner.call(request)
    }
    /// Moves resources such as media from one application to another, several in one call.
    #[inline]
    pub fn move_app_resource(
        &self,
        request: MoveAppResourceRequest,
    ) -> Call<'_, MoveAppResourceRequest> {
        self.inner.call(request)
    }
    /// Loads content from the origin into the cache nodes before the first request comes.
    #[inline]
    pub fn preload_vod_object_caches(
        &self,
        request: PreloadVodObjectCachesRequest,
    ) -> Call<'_, PreloadVodObjectCachesRequest> {
        self.inner.call(request)
    }
    /// Makes a video out of media files by an editing project or a timeline, in the background.
    #[inline]
    pub fn produce_editing_project_video(
        &self,
        request: ProduceEditingProjectVideoRequest,
    ) -> Call<'_, ProduceEditingProjectVideoRequest> {
        self.inner.call(request)
    }
    /// Starts refresh or prefetch for the playback addresses of media given by media ID.
    #[inline]
    pub fn refresh_media_play_urls(
        &self,
        request: RefreshMediaPlayUrlsRequest,
    ) -> Call<'_, RefreshMediaPlayUrlsRequest> {
        self.inner.call(request)
    }
    /// Gets a new upload credential for a video file whose upload timed out.
    #[inline]
    pub fn refresh_upload_video(
        &self,
        request: RefreshUploadVideoRequest,
    ) -> Call<'_, RefreshUploadVideoRequest> {
        self.inner.call(request)
    }
    /// Refreshes cached copies of files or directories on the CDN nodes.
    #[inline]
    pub fn refresh_vod_object_caches(
        &self,
        request: RefreshVodObjectCachesRequest,
    ) -> Call<'_, RefreshVodObjectCachesRequest> {
        self.inner.call(request)
    }
    /// Registers files that already lie in your own OSS bucket as media, so that they can be processed.
    #[inline]
    pub fn register_media(
        &self,
        request: RegisterMediaRequest,
    ) -> Call<'_, RegisterMediaRequest> {
        self.inner.call(request)
    }
    /// Restores archived media, so that they can be read for a time.
    #[inline]
    pub fn restore_media(
        &self,
        request: RestoreMediaRequest,
    ) -> Call<'_, RestoreMediaRequest> {
        self.inner.call(request)
    }
    /// Searches online editing projects by title, status and creation time.
    #[inline]
    pub fn search_editing_project(
        &self,
        request: SearchEditingProjectRequest,
    ) -> Call<'_, SearchEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Searches videos, audio, images and other media with the search protocol: matching, ranges, sorting and fields.
    #[inline]
    pub fn search_media(
        &self,
        request: SearchMediaRequest,
    ) -> Call<'_, SearchMediaRequest> {
        self.inner.call(request)
    }
    /// Adds, replaces or removes IP addresses that may view media still under review.
    #[inline]
    pub fn set_audit_security_ip(
        &self,
        request: SetAuditSecurityIpRequest,
    ) -> Call<'_, SetAuditSecurityIpRequest> {
        self.inner.call(request)
    }
    /// Replaces the content of the cross-domain policy file crossdomain.xml of a storage address.
    #[inline]
    pub fn set_crossdomain_content(
        &self,
        request: SetCrossdomainContentRequest,
    ) -> Call<'_, SetCrossdomainContentRequest> {
        self.inner.call(request)
    }
    /// Makes an AI template the default of its type.
    #[inline]
    pub fn set_default_ai_template(
        &self,
        request: SetDefaultAITemplateRequest,
    ) -> Call<'_, SetDefaultAITemplateRequest> {
        self.inner.call(request)
    }
    /// Makes a transcoding template group the default for uploads.
    #[inline]
    pub fn set_default_transcode_template_group(
        &self,
        request: SetDefaultTranscodeTemplateGroupRequest,
    ) -> Call<'_, SetDefaultTranscodeTemplateGroupRequest> {
        self.inner.call(request)
    }
    /// Makes a watermark template the default one.
    #[inline]
    pub fn set_default_watermark(
        &self,
        request: SetDefaultWatermarkRequest,
    ) -> Call<'_, SetDefaultWatermarkRequest> {
        self.inner.call(request)
    }
    /// Sets the materials that an online editing project is to cut from, in place of the old ones.
    #[inline]
    pub fn set_editing_project_materials(
        &self,
        request: SetEditingProjectMaterialsRequest,
    ) -> Call<'_, SetEditingProjectMaterialsRequest> {
        self.inner.call(request)
    }
    /// Sets by which method, to which address and for which events callbacks are sent.
    #[inline]
    pub fn set_message_callback(
        &self,
        request: SetMessageCallbackRequest,
    ) -> Call<'_, SetMessageCallbackRequest> {
        self.inner.call(request)
    }
    /// Turns the certificate of a domain name on or off and changes it.
    #[inline]
    pub fn set_vod_domain_certificate(
        &self,
        request: SetVodDomainCertificateRequest,
    ) -> Call<'_, SetVodDomainCertificateRequest> {
        self.inner.call(request)
    }
    /// Gives an accelerated domain name an SSL certificate, or turns its SSL off.
    #[inline]
    pub fn set_vod_domain_ssl_certificate(
        &self,
        request: SetVodDomainSSLCertificateRequest,
    ) -> Call<'_, SetVodDomainSSLCertificateRequest> {
        self.inner.call(request)
    }
    /// Submits an image to automated review, which runs in the background.
    #[inline]
    pub fn submit_ai_image_audit_job(
        &self,
        request: SubmitAIImageAuditJobRequest,
    ) -> Call<'_, SubmitAIImageAuditJobRequest> {
        self.inner.call(request)
    }
    /// Submits a video to AI image processing, with a template or pipeline.
    #[inline]
    pub fn submit_ai_image_job(
        &self,
        request: SubmitAIImageJobRequest,
    ) -> Call<'_, SubmitAIImageJobRequest> {
        self.inner.call(request)
    }
    /// Submits a video to smart tagging or video fingerprinting.
    #[inline]
    pub fn submit_ai_job(
        &self,
        request: SubmitAIJobRequest,
    ) -> Call<'_, SubmitAIJobRequest> {
        self.inner.call(request)
    }
    /// Submits a video or audio file to automated review, which runs in the background.
    #[inline]
    pub fn submit_ai_media_audit_job(
        &self,
        request: SubmitAIMediaAuditJobRequest,
    ) -> Call<'_, SubmitAIMediaAuditJobRequest> {
        self.inner.call(request)
    }
    /// Starts extracting a copyright or tracing watermark from a video in the background.
    #[inline]
    pub fn submit_digital_watermark_extract_job(
        &self,
        request: SubmitDigitalWatermarkExtractJobRequest,
    ) -> Call<'_, SubmitDigitalWatermarkExtractJobRequest> {
        self.inner.call(request)
    }
    /// Starts making an animated image from a video in the background.
    #[inline]
    pub fn submit_dynamic_image_job(
        &self,
        request: SubmitDynamicImageJobRequest,
    ) -> Call<'_, SubmitDynamicImageJobRequest> {
        self.inner.call(request)
    }
    /// Submits a job that removes the video fingerprinting of a medium, by its media ID.
    #[inline]
    pub fn submit_media_dna_delete_job(
        &self,
        request: SubmitMediaDNADeleteJobRequest,
    ) -> Call<'_, SubmitMediaDNADeleteJobRequest> {
        self.inner.call(request)
    }
    /// Starts transcoding of a video for use in a production studio.
    #[inline]
    pub fn submit_preprocess_jobs(
        &self,
        request: SubmitPreprocessJobsRequest,
    ) -> Call<'_, SubmitPreprocessJobsRequest> {
        self.inner.call(request)
    }
    /// Starts taking snapshots of a video in the background.
    #[inline]
    pub fn submit_snapshot_job(
        &self,
        request: SubmitSnapshotJobRequest,
    ) -> Call<'_, SubmitSnapshotJobRequest> {
        self.inner.call(request)
    }
    /// Starts transcoding of a video or audio file in the background, by template group.
    #[inline]
    pub fn submit_transcode_jobs(
        &self,
        request: SubmitTranscodeJobsRequest,
    ) -> Call<'_, SubmitTranscodeJobsRequest> {
        self.inner.call(request)
    }
    /// Starts a workflow that processes a video.
    #[inline]
    pub fn submit_workflow_job(
        &self,
        request: SubmitWorkflowJobRequest,
    ) -> Call<'_, SubmitWorkflowJobRequest> {
        self.inner.call(request)
    }
    /// Changes name and settings of an AI template.
    #[inline]
    pub fn update_ai_template(
        &self,
        request: UpdateAITemplateRequest,
    ) -> Call<'_, UpdateAITemplateRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or status of an application.
    #[inline]
    pub fn update_app_info(
        &self,
        request: UpdateAppInfoRequest,
    ) -> Call<'_, UpdateAppInfoRequest> {
        self.inner.call(request)
    }
    /// Changes titles, descriptions, tags or categories of several auxiliary media in one call.
    #[inline]
    pub fn update_attached_media_infos(
        &self,
        request: UpdateAttachedMediaInfosRequest,
    ) -> Call<'_, UpdateAttachedMediaInfosRequest> {
        self.inner.call(request)
    }
    /// Renames a category of media or short-video materials.
    #[inline]
    pub fn update_category(
        &self,
        request: UpdateCategoryRequest,
    ) -> Call<'_, UpdateCategoryRequest> {
        self.inner.call(request)
    }
    /// Changes an online editing project, such as title, timeline and thumbnail.
    #[inline]
    pub fn update_editing_project(
        &self,
        request: UpdateEditingProjectRequest,
    ) -> Call<'_, UpdateEditingProjectRequest> {
        self.inner.call(request)
    }
    /// Changes titles, descriptions, tags and categories of several images in one call.
    #[inline]
    pub fn update_image_infos(
        &self,
        request: UpdateImageInfosRequest,
    ) -> Call<'_, UpdateImageInfosRequest> {
        self.inner.call(request)
    }
    /// Changes the storage class of one or more media.
    #[inline]
    pub fn update_media_storage_class(
        &self,
        request: UpdateMediaStorageClassRequest,
    ) -> Call<'_, UpdateMediaStorageClassRequest> {
        self.inner.call(request)
    }
    /// Changes a transcoding template group and chosen transcoding templates in it.
    #[inline]
    pub fn update_transcode_template_group(
        &self,
        request: UpdateTranscodeTemplateGroupRequest,
    ) -> Call<'_, UpdateTranscodeTemplateGroupRequest> {
        self.inner.call(request)
    }
    /// Changes title, description, tags, thumbnail or category of one video or audio file.
    #[inline]
    pub fn update_video_info(
        &self,
        request: UpdateVideoInfoRequest,
    ) -> Call<'_, UpdateVideoInfoRequest> {
        self.inner.call(request)
    }
    /// Changes several videos or audio files in one call, each with its own new information.
    #[inline]
    pub fn update_video_infos(
        &self,
        request: UpdateVideoInfosRequest,
    ) -> Call<'_, UpdateVideoInfosRequest> {
        self.inner.call(request)
    }
    /// Changes settings of an accelerated domain name, such as its origin.
    #[inline]
    pub fn update_vod_domain(
        &self,
        request: UpdateVodDomainRequest,
    ) -> Call<'_, UpdateVodDomainRequest> {
        self.inner.call(request)
    }
    /// Changes name and settings of a snapshot template.
    #[inline]
    pub fn update_vod_template(
        &self,
        request: UpdateVodTemplateRequest,
    ) -> Call<'_, UpdateVodTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes name and configuration of a watermark template.
    #[inline]
    pub fn update_watermark(
        &self,
        request: UpdateWatermarkRequest,
    ) -> Call<'_, UpdateWatermarkRequest> {
        self.inner.call(request)
    }
    /// Pulls one or more video or audio files from their URLs and uploads them in the background.
    #[inline]
    pub fn upload_media_by_url(
        &self,
        request: UploadMediaByURLRequest,
    ) -> Call<'_, UploadMediaByURLRequest> {
        self.inner.call(request)
    }
    /// Uploads a transcoded stream stored elsewhere and attaches it to an existing medium.
    #[inline]
    pub fn upload_stream_by_url(
        &self,
        request: UploadStreamByURLRequest,
    ) -> Call<'_, UploadStreamByURLRequest> {
        self.inner.call(request)
    }
    /// Checks by DNS record or file whether you own a domain name.
    #[inline]
    pub fn verify_vod_domain_owner(
        &self,
        request: VerifyVodDomainOwnerRequest,
    ) -> Call<'_, VerifyVodDomainOwnerRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`Forbidden`](DocumentedError::Forbidden)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`OperationDenied`](DocumentedError::OperationDenied)
/// - [`OperationDeniedSuspended`](DocumentedError::OperationDeniedSuspended)
/// - [`ServiceUnAvailable`](DocumentedError::ServiceUnAvailable)
pub type CommonError = DocumentedError;
